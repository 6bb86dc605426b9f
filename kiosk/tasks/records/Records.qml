pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* The person's own records: figures first, then the chart, amounts only when asked for. */
KioskPage {
    id: root

    required property RecordsModel model
    readonly property bool wide: Style.landscape
    readonly property int buttonHeight: Style.mm(wide ? 25 : Style.large ? 32 : 33.5)
    readonly property int amountHeight: wide ? buttonHeight : Style.mm(Style.large ? 30 : 28)

    note: model.note
    title: model.title
    workTop: 8

    RecordsPanes {
        id: panes

        height: Style.mm(root.wide ? 47 : Style.large ? 70 : 58.5)
        panes: root.model.panes
        width: parent.width
    }

    RecordsFigures {
        id: figures

        height: root.wide ? chart.height : Style.mm(Style.large ? 40 : 36)
        model: root.model
        upright: root.wide
        width: root.wide ? Math.round(root.workWidth * 0.27) : root.workWidth
        x: root.wide ? root.workWidth - width : 0
        y: panes.height + Style.mm(root.wide ? 5 : 8)
    }

    YearChart {
        id: chart

        gapWord: qsTrId("records.key.gap")
        height: amounts.y - y - Style.mm(5)
        notDueWord: qsTrId("records.key.not_due")
        paidWord: qsTrId("records.key.paid")
        title: root.model.chartTitle
        width: root.wide ? root.workWidth - figures.width - Style.gap : root.workWidth
        y: root.wide ? figures.y : figures.y + figures.height + Style.mm(5)
        unpaid: root.model.unpaid
        years: root.model.years

        Line {
            anchors.centerIn: parent
            color: Style.mute
            text: root.model.nothing
            visible: text !== ""
        }
    }

    RecordsActions {
        id: amounts

        amountHeight: root.amountHeight
        anchors.bottom: parent.bottom
        buttonHeight: root.buttonHeight
        model: root.model
        width: parent.width
    }
}
