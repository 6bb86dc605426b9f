pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* The head of a vacancy's page: trade in full, pay as the largest figure, who hires and what else is known. */
Item {
    id: root

    property string trade: ""
    property string pay: ""
    property string unit: ""
    property string employer: ""
    property string more: ""
    property bool split: Style.large

    height: who.y + who.height

    Figure {
        id: amount

        figure: root.pay
        room: root.split ? root.width : root.width * 0.72
        size: Style.figure
        tone: Style.kapok
        underline: Style.contrast ? Style.mm(2) : 0
        unit: root.unit
        unitSize: Style.label
        x: root.split ? 0 : root.width - implicitWidth
        y: root.split ? trade.y + trade.baselineOffset + Style.mm(27) - baselineOffset : -Style.mm(5)
    }

    Fit {
        id: trade

        readonly property int ownBaseline: amount.baselineOffset - Style.mm(5) - Math.round(size * 1.16)

        lines: root.split ? 1 : 2
        room: root.split ? root.width : amount.x - Style.gap
        sizes: [Style.title, Style.head, Style.label, Style.body, Style.note]
        text: root.trade
        weight: 900
        y: root.split ? -Style.mm(4) : lineCount > 1 ? Style.mm(1) : ownBaseline
    }

    Fit {
        id: who

        color: Style.mute
        lines: 2
        room: root.width - (more.visible ? more.width + Style.gap : 0)
        sizes: [Style.body, Style.note]
        text: root.employer
        y: amount.y + amount.baselineOffset + Style.mm(root.split ? (Style.contrast ? 7 : 4) : 5.5)
    }

    Line {
        id: more

        anchors.baseline: who.baseline
        color: Style.mute
        text: root.more
        visible: text !== "" && !Style.large
        x: root.width - width
    }
}
