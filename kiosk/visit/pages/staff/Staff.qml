pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* The staff page: facts of the machine, the last codes, and the way out of the program, which asks first. */
KioskPage {
    id: root

    required property StaffModel model
    readonly property bool wide: Style.landscape
    readonly property int buttonHeight: Style.mm(wide ? 26 : Style.large ? 34 : 33)
    readonly property int headingHeight: Style.mm(wide ? 17 : Style.large ? 22 : 20)
    readonly property int rowHeight: Style.mm(Style.large ? (wide ? 20 : 36) : wide ? 17 : 21)
    readonly property int fits: Math.max(0, Math.floor((buttons.y - Style.gap - codes.y - headingHeight - Style.mm(1)) / rowHeight))

    note: model.note
    title: model.title
    workTop: 8

    FactsBlock {
        id: facts

        columns: root.wide ? 3 : 2
        facts: root.model.facts
        height: rows * Style.mm(Style.large ? 26 : 23) + Style.mm(8)
        width: parent.width
    }

    Headed {
        id: codes

        heading: root.model.recentCaption
        headingHeight: root.headingHeight
        height: headingHeight + root.rowHeight * list.count + Style.mm(1)
        icon: "mind"
        visible: !root.model.ending && root.fits >= 0
        width: parent.width
        y: facts.height + Style.gap

        Column {
            Repeater {
                id: list

                model: root.model.recent.slice(0, root.fits)

                delegate: Entry {
                    required property int index
                    required property RecentCode modelData

                    height: root.rowHeight
                    icon: "diamond_outline"
                    more: modelData.more
                    separated: index < list.count - 1
                    stacked: Style.large && !root.wide
                    width: codes.width
                    word: modelData.word
                }
            }
        }
    }

    TakeBox {
        height: Style.mm(root.wide ? 38 : Style.large ? 56 : 42)
        icon: "mind"
        more: root.model.questionMore
        visible: root.model.ending
        width: parent.width
        word: root.model.question
        y: facts.height + Style.gap
    }

    Row {
        id: buttons

        readonly property int half: Math.floor((root.workWidth - Style.gap) / 2)

        anchors.bottom: parent.bottom
        spacing: Style.gap

        KioskButton {
            action: "back"
            height: root.buttonHeight
            icon: "back"
            kind: "onward"
            objectName: "back_main"
            visible: root.model.ending
            width: buttons.half
            word: root.model.stayWord
        }

        KioskButton {
            action: root.model.ending ? "confirm" : "end_program"
            height: root.buttonHeight
            icon: "eject"
            width: root.model.ending ? buttons.half : root.workWidth
            word: root.model.endWord
        }
    }
}
