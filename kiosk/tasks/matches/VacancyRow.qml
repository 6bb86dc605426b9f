pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/*
 * One vacancy in a list; the whole row is one target. Portrait: facts on card, reasons on paper below. Large: pay has
 * its own line, reasons one below the other. Compact: facts left, reasons right. Pay never shrinks; a long trade does.
 */
Touchable {
    id: root

    property string trade: ""
    property string pay: ""
    property string unit: ""
    property string employer: ""
    property string openings: ""
    property string place: ""
    property string shift: ""
    property list<ReasonWords> reasons
    property string details: ""

    name: [trade, pay, unit, employer, place].filter(part => part !== "").join(" ")

    Border {
        anchors.fill: parent
        fill: root.pressed ? Style.mist : Style.card
        thickness: root.pressed ? Style.borderChosen : Style.border
        tone: Style.edge
    }

    Loader {
        anchors.fill: parent

        sourceComponent: Style.compact ? beside : Style.large ? tall : plain
    }

    Component {
        id: plain

        Item {
            readonly property int inset: Style.mm(8)
            readonly property int strip: Style.mm(Style.contrast ? 35 : 37)

            Rectangle {
                bottomLeftRadius: Style.radius
                bottomRightRadius: Style.radius
                color: root.pressed ? Style.mist : Style.paper
                height: parent.strip - Style.border
                width: parent.width - 2 * Style.border
                x: Style.border
                y: parent.height - parent.strip
            }

            Rectangle {
                color: Style.line
                height: Style.borderDecoration
                width: parent.width - 2 * Style.border
                x: Style.border
                y: parent.height - parent.strip
            }

            Figure {
                id: pay

                figure: root.pay
                size: Style.title
                tone: Style.kapok
                underline: Style.contrast ? Style.mm(1.5) : 0
                unit: root.unit
                x: parent.width - parent.inset - implicitWidth
                y: Math.round(Style.mm(14.8) - baselineOffset * 0.62)
            }

            Fit {
                lines: 2
                room: pay.x - parent.inset - Style.mm(5)
                sizes: [Style.head, Style.label, Style.body]
                text: root.trade
                weight: 900
                x: parent.inset
                y: lineCount > 1 ? who.y - height + Style.mm(1.5) : pay.y + pay.baselineOffset - baselineOffset
            }

            Fit {
                id: who

                color: Style.mute
                room: parent.width - 2 * parent.inset
                sizes: [Style.body, Style.note]
                text: root.openings === "" ? root.employer : root.employer + " · " + root.openings
                x: parent.inset
                y: pay.y + pay.baselineOffset + Style.mm(3)
            }

            PlaceLine {
                place: root.place
                shift: root.shift
                width: parent.width - 2 * parent.inset
                x: parent.inset
                y: who.y + who.height + Style.mm(1.2)
            }

            ReasonLine {
                id: why

                ground: Style.paper
                reasons: root.reasons
                width: parent.width - 2 * parent.inset
                x: parent.inset
                y: parent.height - parent.strip + Style.mm(4)
            }

            Details {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Style.mm(4.6)
                anchors.right: parent.right
                anchors.rightMargin: parent.inset
                word: root.details
            }
        }
    }

    Component {
        id: tall

        Item {
            readonly property int inset: Style.mm(8)

            Fit {
                id: trade

                room: parent.width - 2 * parent.inset - wanted.width - Style.gap
                sizes: [Style.head, Style.label, Style.body, Style.note, Style.mm(7.5)]
                text: root.trade
                weight: 900
                x: parent.inset
                y: Style.mm(2.5)
            }

            Fit {
                id: wanted

                anchors.baseline: trade.baseline
                room: root.width * 0.4
                sizes: [Style.note]
                text: root.openings
                x: parent.width - parent.inset - width
            }

            Figure {
                id: pay

                figure: root.pay
                size: Style.contrast ? Style.figure : Style.title
                tone: Style.kapok
                underline: Style.contrast ? Style.mm(1.8) : 0
                unit: root.unit
                unitSize: Style.label
                x: parent.inset
                y: trade.y + trade.baselineOffset - Style.mm(Style.contrast ? 0.5 : -2)
            }

            PlaceLine {
                id: place

                place: root.place
                shift: root.shift
                width: parent.width - 2 * parent.inset
                x: parent.inset
                y: pay.y + pay.baselineOffset + Style.mm(Style.contrast ? 4.5 : 4)
            }

            Rectangle {
                id: rule

                color: Style.line
                height: Style.borderDecoration
                width: parent.width - 2 * parent.inset
                x: parent.inset
                y: place.y + place.height + Style.mm(1)
            }

            ReasonLine {
                anchors.top: rule.bottom
                anchors.topMargin: Style.mm(1.2)
                ground: Style.card
                room: parent.height - y - Style.mm(2)
                reasons: root.reasons
                width: parent.width - 2 * parent.inset
                x: parent.inset
            }

            Details {
                id: more

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Style.mm(18.5)
                anchors.right: parent.right
                anchors.rightMargin: parent.inset
                word: root.details
            }
        }
    }

    Component {
        id: beside

        Item {
            id: split

            readonly property int inset: Style.mm(6.5)
            readonly property int facts: Math.round(width * (Style.large ? 0.54 : 0.58))
            readonly property bool low: height < Style.mm(Style.large ? 66 : 46)
            readonly property int pitch: Math.ceil(Style.body * 1.46)

            Rectangle {
                bottomRightRadius: Style.radius
                color: root.pressed ? Style.mist : Style.paper
                height: parent.height - 2 * Style.border
                topRightRadius: Style.radius
                width: parent.width - parent.facts - Style.border
                x: parent.facts
                y: Style.border
            }

            Rectangle {
                color: Style.line
                height: parent.height - 2 * Style.border
                width: Style.borderDecoration
                x: parent.facts
                y: Style.border
            }

            VacancyHead {
                anchors.verticalCenter: parent.verticalCenter
                employer: root.employer
                low: split.low
                openings: root.openings
                pay: root.pay
                place: root.place
                shift: root.shift
                trade: root.trade
                unit: root.unit
                width: split.facts - 2 * split.inset
                x: split.inset
            }

            ReasonLine {
                ground: Style.paper
                most: split.low && Style.large ? 2 : Style.large ? 3 : 2
                reasons: root.reasons
                room: split.height - 2 * y - (split.low ? 0 : split.pitch)
                size: Style.large ? Style.body : Style.note
                stacked: true
                width: split.width - split.facts - 2 * split.inset
                x: split.facts + split.inset
                y: Style.mm(split.low ? 2 : 3)
            }

            Details {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Style.mm(2.5)
                anchors.right: parent.right
                anchors.rightMargin: split.inset
                visible: !split.low
                word: root.details
            }
        }
    }
}
