pragma ComponentBehavior: Bound
import QtQuick

/* One reason: for = filled arch with tick, against = outlined diamond with a bar. The same ink for both. */
Row {
    id: root

    property string words: ""
    property bool against: false
    property color ground: Style.paper
    property int size: Style.body
    property real room: 0

    spacing: Style.mm(2.6)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        ground: root.ground
        name: root.against ? "mind" : "tick"
        side: Style.mm(Style.large ? 10.5 : 9.4)
    }

    Fit {
        anchors.verticalCenter: parent.verticalCenter
        room: root.room - Style.mm(12)
        sizes: [root.size, Style.note, Style.mm(8.5), Style.mm(6.7), Style.mm(5.6)].filter(size => size <= root.size)
        text: root.words
        weight: 500
    }
}
