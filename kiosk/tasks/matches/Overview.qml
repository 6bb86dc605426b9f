pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* All lists with their counts, and in words what is in none of them. */
KioskPage {
    id: root

    required property OverviewModel model
    readonly property bool tagged: !Style.compact && !Style.large
    readonly property int heading: tagged ? Style.mm(21) : 0
    readonly property int buttonHeight: Style.mm(Style.compact ? (Style.large ? 26 : 24) : 34)
    readonly property int said: sentences.visible ? sentences.height + Style.gap : 0
    readonly property int room: workHeight - heading - said - buttonHeight
    readonly property int rowHeight: Math.floor(room / 4) - Style.gap
    // Where one below the other is too low for its words, they stand two by two.
    readonly property bool paired: rowHeight < Style.mm(34)
    readonly property int half: Math.floor((workWidth - Style.gap) / 2)
    readonly property int columns: paired ? 2 : 1
    readonly property int tileHeight: Math.min(paired ? Math.floor(room / 2) - Style.gap : rowHeight, Style.mm(58))

    lowers: true
    note: Style.compact ? [model.note, model.chosenCaption + model.chosen.join(qsTrId("list.comma")), frame.notice].filter(part => part !== "").join("\n") : model.note
    title: model.title

    Tags {
        caption: root.model.chosenCaption
        visible: root.tagged
        width: parent.width
        words: root.model.chosen
    }

    Grid {
        id: lists

        columns: root.columns
        spacing: Style.gap
        y: root.heading

        Repeater {
            model: root.model.lists

            delegate: Tile {
                required property TileFace modelData

                action: modelData.action
                argument: modelData.argument
                available: modelData.available
                figure: modelData.figure
                height: root.tileHeight
                icon: modelData.icon
                layoutKind: root.paired ? "square" : "wide"
                more: modelData.more
                unit: modelData.unit
                width: Math.floor((root.workWidth - (root.columns - 1) * Style.gap) / root.columns)
                word: modelData.word
            }
        }
    }

    Notice {
        id: sentences

        more: root.model.trouble !== "" ? root.model.troubleDo : root.model.sentences.slice(1).join("\n")
        width: parent.width
        words: root.model.trouble !== "" ? root.model.trouble : root.model.sentences.length > 0 ? root.model.sentences[0] : ""
        y: lists.y + lists.height + Style.gap
    }

    Late {
        id: late

        running: root.model.busy && root.visible
    }

    KioskButton {
        action: "order"
        anchors.bottom: parent.bottom
        available: !root.model.busy
        height: root.buttonHeight
        icon: "calendar"
        visible: root.model.order !== ""
        width: root.half
        word: late.shown && root.model.busy ? qsTrId("wishes.busy") : root.model.order
    }

    KioskButton {
        action: "wishes"
        anchors.bottom: parent.bottom
        height: root.buttonHeight
        icon: "filter"
        width: root.model.order === "" ? parent.width : root.half
        word: qsTrId("matches.change")
        x: parent.width - width
    }
}
