pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* One answer; where one may apply the whole row is a target. */
Touchable {
    id: root

    property string vacancy: ""
    property string asked: ""
    property string answer: ""
    property string more: ""
    property string icon: ""
    readonly property int inset: Style.mm(8)
    readonly property bool roomy: height >= Style.mm(Style.large ? 58 : 44)

    name: [answer, vacancy, asked, more].filter(part => part !== "").join(" ")

    Border {
        anchors.fill: parent
        fill: root.pressed ? Style.mist : Style.card
        thickness: root.pressed ? Style.borderChosen : root.available ? Style.border : Style.borderDecoration
        tone: root.available ? Style.edge : Style.line
    }

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        side: Style.mm(15)
        x: root.inset
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - x - root.inset - (chevron.visible ? chevron.width + Style.mm(4) : 0)
        x: sign.x + sign.width + Style.mm(6)

        Fit {
            room: parent.width
            sizes: [Style.head, Style.label, Style.body, Style.note]
            text: root.answer
            weight: 900
        }

        Fit {
            room: parent.width
            sizes: [Style.body, Style.note, Style.mm(6)]
            text: root.vacancy
            weight: 500
        }

        Fit {
            color: Style.mute
            room: parent.width
            sizes: [Style.body, Style.note, Style.mm(6)]
            text: root.more === "" ? root.asked : root.asked + " · " + root.more
            visible: root.roomy
        }
    }

    Icon {
        id: chevron

        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        side: Style.mm(11.5)
        visible: root.available
        x: root.width - root.inset - width
    }
}
