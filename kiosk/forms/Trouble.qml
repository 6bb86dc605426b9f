pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* Something cannot be done now. The roof keeps the rain off; what works comes first. */
KioskPage {
    id: root

    required property TroubleModel model
    readonly property bool wide: Style.landscape
    readonly property list<Works> works: Style.large ? model.works.slice(0, 2) : model.works
    readonly property int rowHeight: Style.mm(wide ? 19 : Style.large ? 26 : 28)
    readonly property int headingHeight: Style.mm(wide ? 17 : Style.large ? 22 : 24)

    plainWall: false
    wallHeight: 140
    workTop: 4

    wall: TroubleWall {
        anchors.fill: parent
        calm: root.model.calm
        frame: root.frame
        scene: root.model.scene
    }

    Column {
        id: words

        spacing: -Style.mm(0.5)
        width: parent.width

        Fit {
            color: Style.teal
            lines: 2
            room: words.width
            sizes: [Style.title, Style.head, Style.label]
            text: root.model.title
            weight: 900
        }

        Repeater {
            model: root.model.lines

            delegate: Paragraph {
                required property int index
                required property string modelData

                color: index === 0 ? Style.ink : Style.mute
                lines: 2
                size: root.wide || Style.large ? Style.body : Style.label
                text: modelData
                weight: index === 0 ? 500 : 400
                width: words.width
            }
        }
    }

    Headed {
        id: worksBlock

        heading: root.model.worksCaption
        headingHeight: root.headingHeight
        height: headingHeight + root.rowHeight * root.works.length + Style.mm(1)
        icon: "tick"
        width: parent.width
        y: words.height + Style.mm(root.wide ? 4 : 8)

        Column {
            Repeater {
                model: root.works

                delegate: Entry {
                    required property int index
                    required property Works modelData

                    height: root.rowHeight
                    icon: modelData.icon
                    more: modelData.more
                    separated: index < root.works.length - 1
                    width: worksBlock.width
                    word: modelData.word
                }
            }
        }
    }

    TroubleNotNow {
        caption: root.model.notNowCaption
        height: Style.mm(root.wide ? (Style.large ? 33 : 28) : Style.large ? 40 : 36)
        visible: root.model.notNow !== ""
        what: root.model.notNow
        where: root.model.notNowWhere
        width: parent.width
        y: worksBlock.y + worksBlock.height + Style.gap
    }

    WantedCard {
        cardWord: root.model.cardWord
        heading: root.model.wanted
        height: Style.mm(root.wide ? (Style.large ? 58 : 66) : Style.large ? 72 : 84)
        how: root.model.wantedHow
        visible: root.model.wanted !== ""
        width: parent.width
        y: worksBlock.y + worksBlock.height + Style.mm(root.wide ? 4 : 8)
    }

    KioskButton {
        action: root.model.action === "" ? "home" : root.model.action
        anchors.bottom: parent.bottom
        height: Style.mm(root.wide ? 29 : 41)
        icon: root.model.actionIcon
        kind: "main"
        objectName: root.model.action === "" ? "" : root.model.action + "_main"
        visible: root.model.action !== ""
        width: parent.width
        word: root.model.actionWord
    }
}
