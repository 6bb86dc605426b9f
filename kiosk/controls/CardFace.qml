pragma ComponentBehavior: Bound
import QtQuick

/* The card that belongs in here, seen from above: its word and its chip. */
Item {
    id: root

    property string word: ""

    height: Math.round(width * 0.87)

    Drawn {
        anchors.fill: parent
        drawing: Style.contrast ? "card/mono" : "card/colour"
    }

    Fit {
        anchors.horizontalCenter: parent.horizontalCenter
        spread: Style.mm(0.4)
        room: root.width - Style.mm(6)
        sizes: [Style.mm(8.5), Style.mm(6.7), Style.mm(5.2), Style.mm(4.2)]
        text: root.word
        weight: 700
        y: Math.round(root.width * 0.096 - height / 2)
    }
}
