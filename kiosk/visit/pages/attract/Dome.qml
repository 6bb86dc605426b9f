pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* A button with a half-round head: a language to begin in. */
Touchable {
    id: root

    property string icon: ""
    property string word: ""
    property string more: ""
    readonly property color ground: pressed ? Style.tealPressed : Style.teal

    name: word + " " + more

    Drawn {
        anchors.fill: parent
        drawing: "dome/" + Style.hex(root.ground) + "/" + Style.radius
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(root.height * 0.11)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: -Style.mm(Style.large ? 2.4 : 1.6)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            ground: root.ground
            name: root.icon
            side: Style.mm(11.5)
            tone: Style.honey
        }

        Fit {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Style.onteal
            room: root.width - Style.mm(12)
            sizes: [Style.mm(Style.large ? 15.5 : 13.9), Style.label, Style.body]
            text: root.word
            weight: 900
        }

        Fit {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Style.onteal2
            room: root.width - Style.mm(8)
            sizes: [Style.note, Style.mm(6.7)]
            text: root.more
        }
    }
}
