pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* The card that belongs in here instead, as a picture, and how it goes in. Only to read. */
Item {
    id: root

    property string cardWord: ""
    property string heading: ""
    property string how: ""
    readonly property int inset: Style.mm(Style.landscape ? 7 : 9)

    Border {
        anchors.fill: parent
        fill: Style.warm
        thickness: Style.borderDecoration
        tone: Style.line
    }

    CardFace {
        id: face

        anchors.verticalCenter: parent.verticalCenter
        width: Math.round((root.height - 2 * root.inset) / 0.87)
        word: root.cardWord
        x: root.inset
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.mm(2)
        width: root.width - x - root.inset
        x: face.x + face.width + root.inset

        Fit {
            color: Style.teal
            lines: 2
            room: words.width
            sizes: [Style.head, Style.label, Style.body]
            text: root.heading
            weight: 900
        }

        Paragraph {
            lines: 2
            size: Style.large || Style.landscape ? Style.body : Style.label
            text: root.how
            weight: 500
            width: words.width
        }
    }
}
