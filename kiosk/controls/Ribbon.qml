pragma ComponentBehavior: Bound
import QtQuick

/* 演示: on top of every page while people and vacancies are made up. Nothing covers it, it covers nothing. */
Rectangle {
    id: root

    property string word: ""
    property string sentence: ""
    readonly property int hatched: Math.round(width * 0.2)

    color: Style.honey
    height: Style.ribbon

    Repeater {
        model: 2

        delegate: Drawn {
            required property int index

            drawing: ["hatch", Style.hex(Style.ink), Style.hex(Style.honey), Style.mm(8.2), Style.mm(2.9)].join("/")
            height: root.height
            width: root.hatched
            x: index === 0 ? 0 : root.width - width
        }
    }

    Row {
        anchors.centerIn: parent
        spacing: Style.mm(8)

        Line {
            font.letterSpacing: Style.mm(2)
            size: Style.mm(6.7)
            text: root.word
            weight: 900
        }

        Fit {
            room: root.width - 2 * root.hatched - Style.mm(32)
            sizes: [Style.mm(6.7), Style.mm(5.6), Style.mm(4.6)]
            text: root.sentence
            weight: 700
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Style.ink
        height: Style.mm(0.5)
        width: parent.width
    }
}
