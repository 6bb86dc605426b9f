pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* The visit is over and wiped. The glass is clear. */
KioskPage {
    id: root

    required property ClearedModel model
    readonly property bool wide: Style.landscape
    readonly property int listHeight: take.y - list.y - Style.mm(wide ? 5 : 7.5)

    plainWall: false
    wallHeight: 155
    workTop: 5

    wall: ClearedWall {
        anchors.fill: parent
        frame: root.frame
        model: root.model
    }

    Fit {
        id: heading

        color: Style.teal
        room: parent.width - time.width - Style.gap
        sizes: [root.wide ? Style.head : Style.title, Style.head, Style.label, Style.body]
        text: root.model.heading
        weight: 900
    }

    Line {
        id: time

        anchors.verticalCenter: heading.verticalCenter
        color: Style.mute
        text: root.model.time
        weight: 500
        x: parent.width - width
    }

    Item {
        id: list

        height: root.listHeight
        width: parent.width
        y: heading.height + Style.mm(1)

        Border {
            anchors.fill: parent
            thickness: Style.borderDecoration
            tone: Style.line
        }

        Column {
            y: Style.mm(1.5)

            Repeater {
                model: root.model.wiped

                delegate: Entry {
                    required property int index
                    required property Wiped modelData

                    height: Math.floor((list.height - Style.mm(3)) / 6)
                    icon: modelData.icon
                    more: modelData.state
                    separated: index < 5
                    ticked: true
                    weight: 500
                    width: list.width
                    word: modelData.word
                }
            }
        }
    }

    TakeBox {
        id: take

        anchors.bottom: understood.top
        anchors.bottomMargin: Style.mm(root.wide ? 5 : 9)
        icon: root.model.takeIcon
        implicitHeight: Style.mm(root.wide ? 30 : Style.large ? 48 : 38.5)
        more: root.model.takeMore
        width: parent.width
        word: root.model.take
    }

    KioskButton {
        id: understood

        action: "understood"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.wide ? Style.mm(12) : Style.mm(Style.large ? 12 : 13)
        height: root.model.cardInside ? 0 : Style.mm(root.wide ? 30 : Style.large ? 38 : 42)
        icon: "check"
        iconSide: Style.mm(12)
        kind: "onward"
        sizes: [Style.head, Style.label, Style.body]
        visible: !root.model.cardInside
        width: parent.width
        word: root.model.understood
        wordWeight: 900
    }

    Line {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.wide ? 0 : -Style.mm(4)
        anchors.horizontalCenter: parent.horizontalCenter
        color: Style.mute
        size: Style.large ? Style.note : Style.body
        text: root.model.backIn
    }
}
