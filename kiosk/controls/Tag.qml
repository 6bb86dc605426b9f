pragma ComponentBehavior: Bound
import QtQuick

/* A word to read, never to touch: what was chosen, above a list. */
Rectangle {
    id: root

    property string word: ""

    border.color: Style.line
    border.width: Style.contrast ? Style.borderDecoration : 0
    color: Style.mist
    height: Style.mm(15)
    radius: Style.mm(1.5)
    width: text.width + Style.mm(11)

    Line {
        id: text

        anchors.centerIn: parent
        color: Style.teal
        text: root.word
        weight: 700
    }
}
