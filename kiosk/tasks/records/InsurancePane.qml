pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* One of the five insurances, to read: name, arch (in force or stopped), months. `chosen` is the one in the chart. */
Item {
    id: root

    property string word: ""
    // The size of the name, the same in all five.
    property int wordSize: Style.label
    property string status: ""
    property string months: ""
    property bool inForce: false
    property bool chosen: false

    Border {
        anchors.fill: parent
        fill: root.chosen ? Style.mist : Style.card
        thickness: root.chosen ? Style.borderChosen : Style.borderDecoration
        tone: root.chosen ? Style.teal : Style.line
    }

    Drawn {
        drawing: "icon/diamond/" + Style.hex(Style.teal) + "/" + Style.hex(Style.teal) + "/plain"
        height: width
        visible: root.chosen && !Style.landscape
        width: Style.mm(16)
        x: Math.round((root.width - width) / 2)
        y: root.height - height / 2 - Style.mm(1.3)
        z: -1
    }

    Grid {
        anchors.centerIn: parent
        columnSpacing: Style.mm(3)
        columns: Style.landscape ? 2 : 1
        horizontalItemAlignment: Grid.AlignHCenter
        rowSpacing: -Style.mm(0.8)
        verticalItemAlignment: Grid.AlignVCenter

        Fit {
            room: root.width - Style.mm(5)
            sizes: [root.wordSize]
            text: root.word
            visible: !Style.landscape
            weight: 900
        }

        Icon {
            ground: root.inForce ? Style.card : Style.teal
            name: root.inForce ? "tick" : "bar"
            side: Style.mm(14.5)
        }

        Column {
            id: lines

            readonly property real room: root.width - Style.mm(Style.landscape ? 24 : 3)

            spacing: -Style.mm(0.8)

            Fit {
                room: lines.room
                sizes: [root.wordSize]
                text: root.word
                visible: Style.landscape
                weight: 900
            }

            Fit {
                anchors.horizontalCenter: Style.landscape ? undefined : parent.horizontalCenter
                room: lines.room
                sizes: Style.landscape ? [Style.mm(8.5), Style.mm(6.7), Style.mm(5.6)] : [Style.body, Style.note, Style.mm(5.6)]
                text: root.status
                weight: 700
            }

            Fit {
                anchors.horizontalCenter: Style.landscape ? undefined : parent.horizontalCenter
                color: Style.mute
                room: lines.room
                sizes: Style.landscape ? [Style.mm(7), Style.mm(5.6)] : [Style.note, Style.mm(6.7), Style.mm(5.6)]
                text: root.months
            }
        }
    }
}
