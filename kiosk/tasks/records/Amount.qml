pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* An amount of money: six dots until somebody asks to see it. */
Item {
    id: root

    property string caption: ""
    property string amount: ""
    property string unit: ""

    Border {
        anchors.fill: parent
        thickness: Style.borderDecoration
        tone: Style.line
    }

    Fit {
        id: what

        anchors.verticalCenter: parent.verticalCenter
        color: Style.ink
        room: root.width * 0.4
        sizes: Style.landscape ? [Style.mm(8.5), Style.mm(6.7), Style.mm(5.2)] : [Style.body, Style.note, Style.mm(6.2), Style.mm(5.2)]
        text: root.caption
        x: Style.mm(6.5)
    }

    Line {
        id: yuan

        anchors.verticalCenter: parent.verticalCenter
        size: Style.landscape ? Style.mm(8.5) : Style.body
        text: root.unit
        x: root.width - width - Style.mm(6.5)
    }

    Row {
        readonly property int space: yuan.x - what.x - what.width

        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.max(Style.mm(2), Math.floor(space / 7) - Style.mm(2.5))
        visible: root.amount === ""
        x: what.x + what.width + Math.round((space - width) / 2)

        Repeater {
            model: 6

            delegate: Rectangle {
                color: Style.ink
                height: width
                radius: width / 2
                width: Style.mm(2.5)
            }
        }
    }

    Fit {
        anchors.verticalCenter: parent.verticalCenter
        room: yuan.x - what.x - what.width - Style.mm(6)
        sizes: [Style.label, Style.body, Style.note, Style.mm(6.2), Style.mm(5.2)]
        text: root.amount
        weight: 900
        x: yuan.x - width - Style.mm(3)
    }
}
