pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* Take this with you. `moving` shows the one bar that may move, while the printer prints. */
Item {
    id: root

    property string icon: ""
    property string word: ""
    property string more: ""
    property bool moving: false

    implicitHeight: Style.mm(Style.landscape ? 32 : Style.large ? 48 : 38.5)

    Border {
        anchors.fill: parent
        fill: Style.honeyt
        tone: Style.ink
    }

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        ground: Style.honeyt
        name: root.icon
        side: Style.mm(15)
        tone: Style.ink
        x: Style.mm(8)
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: -Style.mm(1)
        width: root.width - x - Style.mm(6)
        x: sign.x + sign.width + Style.mm(7)

        Fit {
            room: parent.width
            sizes: Style.landscape ? [Style.mm(11), Style.mm(8.5)] : [Style.label, Style.body, Style.note]
            text: root.word
            weight: 900
        }

        Fit {
            lines: 2
            room: parent.width
            sizes: Style.landscape ? [Style.mm(8.5), Style.mm(6.7)] : [Style.body, Style.note]
            text: root.more
        }
    }

    Rectangle {
        id: bar

        property int share: 0

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.mm(2.5)
        color: Style.teal
        height: Style.mm(2)
        visible: root.moving
        width: Math.round((root.width - 2 * x) * share / 100)
        x: Style.mm(8)

        Timer {
            interval: 500
            repeat: true
            running: root.moving

            onTriggered: bar.share = Math.min(95, bar.share + Math.max(1, Math.round((95 - bar.share) / 8)))
        }
    }
}
