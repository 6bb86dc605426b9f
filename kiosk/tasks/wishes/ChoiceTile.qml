pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* A tile to choose by: word, figure with unit, and a tick once it is chosen. */
Touchable {
    id: root

    property string word: ""
    property string figure: ""
    property string unit: ""
    property bool chosen: false
    readonly property color ground: pressed || chosen ? Style.mist : Style.card
    readonly property int inset: Style.mm(low ? 5 : 7)
    readonly property bool low: height < Style.mm(Style.large ? 46 : 34)

    Accessible.checkable: true
    Accessible.checked: root.chosen
    name: [word, figure, unit].filter(part => part !== "").join(" ")

    Border {
        anchors.fill: parent
        fill: root.ground
        thickness: root.pressed || root.chosen ? Style.borderChosen : Style.border
        tone: root.chosen ? Style.teal : Style.edge
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: -Style.mm(1.5)
        x: root.inset

        Fit {
            lines: root.low ? 1 : 2
            room: root.width - 2 * root.inset - (root.chosen ? Style.mm(17) : 0)
            sizes: root.low ? [Style.label, Style.body, Style.note, Style.mm(7)] : [Style.head, Style.label, Style.body, Style.note]
            text: root.word
            weight: 900
        }

        Figure {
            figure: root.figure
            size: root.low ? Style.body : Style.label
            tone: Style.ink
            unit: root.unit
            unitSize: root.low ? Style.mm(6.7) : Style.large ? Style.note : Style.body
            unitTone: Style.mute
            visible: root.figure !== ""
        }
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        ground: root.ground
        name: root.chosen ? "tick" : "home"
        side: Style.mm(14)
        tone: Style.teal
        visible: root.chosen
        x: root.width - root.inset - width
    }
}
