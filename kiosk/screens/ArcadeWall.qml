pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* The bay of the arcade with the lit fanlight; the card goes into its slot below. */
Item {
    id: root

    property string hall: ""
    property string day: ""
    property string weekday: ""
    property string clock: ""
    property string cardWord: ""
    property string slotWord: ""
    property bool arrows: true
    property bool still: false
    property bool outward: false
    readonly property real radius: reach()
    readonly property int bayTop: sky()
    readonly property int spring: bayTop + Math.round(radius * 1.155)

    function reach(): real {
        return Math.round(Style.landscape ? root.width * 0.385 : Math.min(Style.mm(92), root.height * 0.405));
    }

    function sky(): int {
        return Style.landscape ? Style.mm(34) : Math.round(root.height * 0.066);
    }

    Drawn {
        drawing: "bay/lit"
        // Of the wall's size alone: over `radius` and `bayTop` it would be painted at a width and a height apart, 30 ms each.
        extent: Qt.size(Math.round(root.reach() * 2.32), root.height - root.sky())
        height: extent.height
        visible: !Style.contrast
        width: extent.width
        x: Math.round((root.width - width) / 2)
        y: root.bayTop
    }

    Rectangle {
        color: Style.white
        height: root.height - root.spring
        visible: Style.contrast
        width: root.radius * 2
        x: Math.round((root.width - width) / 2)
        y: root.spring
    }

    CardSlot {
        arrows: root.arrows
        cardWidth: Math.round(root.radius * (Style.landscape ? 1.08 : 0.93))
        cardWord: root.cardWord
        height: root.height - root.spring
        outward: root.outward
        pedestal: Style.landscape ? Style.mm(38) : 0
        slotWord: root.slotWord
        still: root.still
        width: root.radius * 2
        x: Math.round((root.width - width) / 2)
        y: root.spring
    }

    Paragraph {
        color: Style.onteal
        lines: 3
        size: Style.mm(6.7)
        text: root.hall
        visible: !Style.landscape
        weight: 700
        width: Style.mm(60)
        x: Style.margin
        y: Style.mm(9)
    }

    Column {
        spacing: -Style.mm(1)
        visible: !Style.landscape
        x: root.width - Style.margin - width
        y: Style.mm(5)

        Line {
            anchors.right: parent.right
            color: Style.onteal
            size: Style.mm(14.9)
            text: root.clock
            weight: 900
        }

        Line {
            anchors.right: parent.right
            color: Style.onteal2
            size: Style.mm(6.7)
            text: root.day
        }

        Line {
            anchors.right: parent.right
            color: Style.onteal2
            size: Style.mm(6.7)
            text: root.weekday
        }
    }

    HallClock {
        clock: root.clock
        day: root.day + " " + root.weekday
        hall: root.hall
        visible: Style.landscape
        width: root.width - 2 * Style.margin
        x: Style.margin
        y: Style.mm(9)
    }
}
