pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* The letter: its number is the largest thing, because it is good without paper. */
KioskPage {
    id: root

    required property LetterModel model

    title: model.title
    workTop: 8

    Border {
        id: sheet

        readonly property bool tight: Style.landscape && (Style.large || trouble.visible)

        height: next.y - paper.height - 2 * Style.gap - (trouble.visible ? trouble.height + Style.gap : 0)
        thickness: Style.borderDecoration
        tone: Style.line
        width: parent.width

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            spacing: Style.mm(Style.landscape ? -1 : 3)
            width: parent.width - 2 * x
            x: Style.mm(10)

            Fit {
                room: words.width
                sizes: Style.landscape ? [Style.mm(13.9), Style.mm(11)] : [Style.title, Style.head, Style.label, Style.body]
                text: root.model.trade
                weight: 900
            }

            Fit {
                color: Style.mute
                room: words.width
                sizes: [Style.label, Style.body, Style.note]
                text: root.model.employer
                visible: !sheet.tight
            }

            Rectangle {
                color: Style.line
                height: Style.borderDecoration
                width: words.width
            }

            Caption {
                caption: root.model.numberCaption
                size: Style.landscape ? Style.mm(17.9) : Style.figure
                value: root.model.number
                width: words.width
            }

            Row {
                Caption {
                    caption: root.model.checkCaption
                    size: Style.landscape ? Style.mm(15) : Style.title
                    value: root.model.check
                    width: Math.round(words.width / 2)
                }

                Caption {
                    caption: root.model.untilCaption
                    size: Style.landscape ? Style.mm(15) : Style.title
                    value: root.model.until
                    width: Math.round(words.width / 2)
                }
            }
        }
    }

    Notice {
        id: trouble

        height: implicitHeight
        visible: root.model.provisional !== ""
        width: parent.width
        words: root.model.provisional
        y: sheet.height + Style.gap
    }

    TakeBox {
        id: paper

        anchors.bottom: next.top
        anchors.bottomMargin: Style.gap
        icon: root.model.paperIcon
        more: root.model.paperMore
        moving: root.model.printing
        width: parent.width
        word: root.model.paper
    }

    KioskButton {
        id: next

        action: "back"
        anchors.bottom: parent.bottom
        height: Style.mm(Style.landscape ? 30 : 38)
        icon: "briefcase"
        kind: "onward"
        objectName: "back_main"
        sizes: [Style.head, Style.label, Style.body]
        width: parent.width
        word: root.model.next
    }
}
