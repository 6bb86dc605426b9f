pragma ComponentBehavior: Bound
import QtQuick

/* Trade, pay and place in a low row: trade and pay on one baseline, or, in large letters, one below the other. */
Item {
    id: root

    property string trade: ""
    property string pay: ""
    property string unit: ""
    property string employer: ""
    property string openings: ""
    property string place: ""
    property string shift: ""
    property bool low: false
    readonly property bool stacked: Style.large && !low

    height: stacked ? where.y + where.height : where.y + where.height - pay.ink

    Figure {
        id: pay

        // The empty head of the line box: the block is centred by its ink.
        readonly property int ink: root.stacked ? 0 : Math.round(fitted * 0.28)

        figure: root.pay
        room: root.width
        size: root.low ? (Style.large ? Style.mm(12.5) : Style.mm(11.5)) : Style.large ? Style.head : Style.mm(16)
        tone: Style.kapok
        unit: root.unit
        unitSize: Style.mm(Style.large && !root.low ? 9 : 7.2)
        x: root.stacked ? 0 : root.width - implicitWidth
        y: root.stacked ? trade.y + trade.height - Style.mm(5.5) : -ink
    }

    Fit {
        id: trade

        lines: root.stacked ? 1 : 3
        room: root.stacked ? root.width : root.width - pay.implicitWidth - Style.mm(4)
        sizes: root.low ? [Style.label, Style.mm(8.5), Style.mm(6.7), Style.mm(5.6), Style.mm(4.8)] : [Style.head, Style.label, Style.mm(9.6), Style.body, Style.note, Style.mm(6.2), Style.mm(5)]
        text: root.trade
        weight: 900
        y: root.stacked || lineCount > 1 ? 0 : pay.baselineOffset - pay.ink - baselineOffset
    }

    Fit {
        id: who

        color: Style.mute
        room: root.width
        sizes: [Style.body, Style.note, Style.mm(5.6)]
        text: root.openings === "" ? root.employer : root.employer + " · " + root.openings
        visible: !root.low && !root.stacked
        y: pay.y + pay.baselineOffset + Style.mm(2)
    }

    PlaceLine {
        id: where

        place: root.place
        shift: root.shift
        size: root.low ? Style.note : Style.body
        width: root.width
        y: who.visible ? who.y + who.height + Style.mm(1) : Math.max(trade.lineCount > 1 ? trade.height : 0, pay.y + pay.baselineOffset + Style.mm(root.low ? 1.5 : 4))
    }
}
