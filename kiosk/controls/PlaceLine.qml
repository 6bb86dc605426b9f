pragma ComponentBehavior: Bound
import QtQuick

/* Where the work is and when: pin + place, clock + shift. */
Row {
    id: root

    property string place: ""
    property string shift: ""
    property int size: Style.body
    readonly property int iconSide: Style.mm(Style.large ? 10.5 : 9)

    spacing: Style.mm(3.5)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "pin"
        side: root.iconSide
        visible: root.place !== ""
    }

    Fit {
        room: root.width - (root.shift === "" ? 0 : hours.width + root.iconSide + Style.mm(12)) - root.iconSide - Style.mm(5)
        sizes: [root.size, Style.note, Style.mm(5.8)]
        text: root.place
        weight: Style.contrast ? 700 : 500
    }

    Item {
        height: 1
        visible: root.shift !== ""
        width: Style.mm(2)
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "clock"
        side: root.iconSide
        visible: root.shift !== ""
    }

    Fit {
        id: hours

        room: root.width * 0.42
        sizes: [root.size, Style.note, Style.mm(5.8)]
        text: root.shift
        visible: text !== ""
        weight: Style.contrast ? 700 : 500
    }
}
