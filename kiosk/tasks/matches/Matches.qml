pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* The list: whole rows on pages, never a scroll. */
KioskPage {
    id: root

    required property MatchesModel model
    readonly property bool tagged: !Style.compact && !Style.large
    readonly property int pagerHeight: Style.mm(Style.compact ? (Style.large ? 26 : 24) : 34)
    readonly property int heading: tagged ? Style.mm(21) : 0
    readonly property int rowHeight: Math.floor((workHeight - heading - pagerHeight - model.places * Style.gap) / model.places)

    lowers: true
    note: Style.compact ? [model.note, model.chosenCaption + model.chosen.join(qsTrId("list.comma")), frame.notice].filter(part => part !== "").join("\n") : model.note
    title: model.title

    Tags {
        caption: root.model.chosenCaption
        visible: root.tagged
        width: parent.width
        words: root.model.chosen
    }

    Column {
        spacing: Style.gap
        y: root.heading

        Repeater {
            model: root.model.rows

            delegate: VacancyRow {
                required property MatchRow modelData

                action: "open_vacancy"
                argument: modelData.number
                available: modelData.available
                details: qsTrId("matches.details")
                employer: modelData.employer
                height: root.rowHeight
                openings: modelData.openings
                pay: modelData.pay
                place: modelData.place
                reasons: modelData.reasons
                shift: modelData.shift
                trade: modelData.trade
                unit: modelData.unit
                width: root.workWidth
            }
        }
    }

    Notice {
        more: root.model.emptyDo
        visible: root.model.empty !== ""
        width: parent.width
        words: root.model.empty
        y: root.heading
    }

    Row {
        readonly property int third: Math.floor((root.workWidth - 2 * Style.gap) / 3)

        anchors.bottom: parent.bottom
        spacing: Style.gap

        KioskButton {
            action: "previous_page"
            available: !root.model.first
            height: root.pagerHeight
            icon: "previous"
            width: parent.third
            word: qsTrId("page.previous")
        }

        KioskButton {
            action: root.model.otherAction
            height: root.pagerHeight
            icon: root.model.otherIcon
            width: parent.third
            word: root.model.other
        }

        KioskButton {
            action: "next_page"
            available: !root.model.last
            height: root.pagerHeight
            icon: "next"
            iconLast: true
            kind: "onward"
            width: parent.third
            word: qsTrId("page.next")
        }
    }
}
