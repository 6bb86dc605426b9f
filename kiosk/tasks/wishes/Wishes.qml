pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* What one wants, six tiles at a time; going on without choosing is always possible. */
KioskPage {
    id: root

    required property WishesModel model
    readonly property int columns: Style.compact ? 3 : 2
    readonly property int rows: 6 / columns
    readonly property int mainHeight: Style.mm(Style.compact ? 30 : 42)
    readonly property int pagerHeight: Style.mm(Style.compact ? (Style.large ? 22 : 20) : Style.large ? 30 : 28)
    readonly property int tilesBottom: (pager.visible ? pager.y : main.y) - Style.gap - (told.visible ? told.height + Style.gap : 0)
    readonly property int tileHeight: Math.floor((tilesBottom - ask.height - Style.mm(3) - (rows - 1) * Style.gap) / rows)

    lowers: true
    note: lowered && told.words !== "" ? [model.note, told.words, told.more].filter(part => part !== "").join("\n") : model.note
    title: model.title

    Paragraph {
        id: ask

        color: Style.mute
        lines: 1
        size: Style.compact ? Style.body : Style.label
        text: root.model.ask
        width: parent.width
        y: -Style.mm(1)
    }

    Grid {
        columns: root.columns
        spacing: Style.gap
        y: ask.height + Style.mm(3)

        Repeater {
            model: root.model.tiles

            delegate: ChoiceTile {
                required property WishTile modelData

                action: modelData.action
                argument: modelData.argument
                available: !root.model.busy
                chosen: modelData.chosen
                figure: modelData.figure
                height: root.tileHeight
                unit: modelData.unit
                width: Math.floor((root.workWidth - (root.columns - 1) * Style.gap) / root.columns)
                word: modelData.word
            }
        }
    }

    Notice {
        id: told

        readonly property bool troubled: root.model.trouble !== ""

        anchors.bottom: pager.visible ? pager.top : main.top
        anchors.bottomMargin: Style.gap
        height: implicitHeight
        more: troubled ? root.model.troubleDo : ""
        visible: words !== "" && !root.lowered
        width: parent.width
        words: troubled ? root.model.trouble : root.frame.notice
    }

    Row {
        id: pager

        anchors.bottom: main.top
        anchors.bottomMargin: Style.gap
        spacing: Style.gap
        visible: root.model.paged

        KioskButton {
            action: "previous_page"
            available: !root.model.first
            height: root.pagerHeight
            icon: "previous"
            width: Math.floor((root.workWidth - Style.gap) / 2)
            word: qsTrId("page.previous")
        }

        KioskButton {
            action: "next_page"
            available: !root.model.last
            height: root.pagerHeight
            icon: "next"
            iconLast: true
            width: Math.floor((root.workWidth - Style.gap) / 2)
            word: qsTrId("page.next")
        }
    }

    KioskButton {
        id: main

        action: "confirm"
        anchors.bottom: parent.bottom
        available: !root.model.busy
        height: root.mainHeight
        icon: "check"
        kind: "main"
        sub: root.model.confirmSub
        width: parent.width
        word: root.model.confirm
    }
}
