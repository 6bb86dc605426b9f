pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* What employers answered, a page at a time. */
KioskPage {
    id: root

    required property OutcomesModel model
    readonly property bool paged: !model.first || !model.last
    readonly property int buttonHeight: Style.mm(Style.compact ? (Style.large ? 26 : 24) : 40)
    readonly property int third: Math.floor((workWidth - 2 * Style.gap) / 3)
    readonly property int rowHeight: Math.min(Style.mm(72), Math.floor((workHeight - buttonHeight - Style.gap - (model.places - 1) * Style.gap) / model.places))

    lowers: true
    note: model.note
    title: model.title
    workTop: 8

    Column {
        spacing: Style.gap

        Repeater {
            model: root.model.rows

            delegate: OutcomeLine {
                required property OutcomeRow modelData

                action: "open_vacancy"
                answer: modelData.answer
                argument: modelData.number
                asked: modelData.asked
                available: modelData.available
                height: root.rowHeight
                icon: modelData.icon
                more: modelData.more
                vacancy: modelData.vacancy
                width: root.workWidth
            }
        }
    }

    KioskButton {
        action: "previous_page"
        anchors.bottom: parent.bottom
        available: !root.model.first
        height: root.buttonHeight
        icon: "previous"
        visible: root.paged
        width: root.third
        word: qsTrId("page.previous")
    }

    KioskButton {
        action: "go_on"
        anchors.bottom: parent.bottom
        height: root.buttonHeight
        icon: "check"
        kind: "main"
        width: root.paged ? root.third : parent.width
        word: root.model.goOn
        x: root.paged ? root.third + Style.gap : 0
    }

    KioskButton {
        action: "next_page"
        anchors.bottom: parent.bottom
        available: !root.model.last
        height: root.buttonHeight
        icon: "next"
        iconLast: true
        kind: "onward"
        visible: root.paged
        width: root.third
        word: qsTrId("page.next")
        x: 2 * (root.third + Style.gap)
    }
}
