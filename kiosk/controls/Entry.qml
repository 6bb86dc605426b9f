pragma ComponentBehavior: Bound
import QtQuick

/* One line of a list to read: icon, word at the left, a short word (with a tick if `ticked`) at the right. */
Item {
    id: root

    property string icon: ""
    property string word: ""
    property string more: ""
    property bool ticked: false
    property bool separated: true
    property int weight: 900
    // The short word below instead of at the right.
    property bool stacked: false

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        side: Style.mm(12)
        x: Style.mm(8)
    }

    Fit {
        anchors.left: sign.right
        anchors.leftMargin: Style.mm(6)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.stacked && root.more !== "" ? -Math.round(height * 0.42) : 0
        room: (root.stacked ? root.width - Style.mm(4) : end.x - Style.mm(4)) - sign.x - sign.width - Style.mm(6)
        sizes: [Style.label, Style.body, Style.note, Style.mm(6)]
        text: root.word
        weight: root.weight
    }

    Row {
        id: end

        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.stacked ? Math.round(height * 0.46) : 0
        spacing: Style.mm(2.5)
        x: root.stacked ? sign.x + sign.width + Style.mm(6) : root.width - width - Style.mm(7)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.ticked ? "tick" : ""
            side: Style.mm(9.4)
        }

        Fit {
            anchors.verticalCenter: parent.verticalCenter
            color: Style.ink
            room: root.stacked ? root.width - Style.mm(32) : root.width * 0.44
            sizes: [Style.body, Style.note, Style.mm(6)]
            text: root.more
            weight: root.ticked ? 700 : 500
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Style.line
        height: Style.borderDecoration
        visible: root.separated
        width: root.width - (root.ticked ? Style.mm(14) : 0)
        x: root.ticked ? Style.mm(7) : 0
    }
}
