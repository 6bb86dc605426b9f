pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* One entry of the chart's legend. */
Row {
    id: root

    property string kind: "paid"
    property string word: ""

    spacing: Style.mm(2.8)

    ChartBlock {
        anchors.verticalCenter: parent.verticalCenter
        height: Style.mm(7)
        kind: root.kind
        width: Style.mm(10.5)
    }

    Line {
        size: Style.mm(6.7)
        text: root.word
    }
}
