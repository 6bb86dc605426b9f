pragma ComponentBehavior: Bound
import QtQuick

/* A caption and tags in one line; what does not fit is left out, never cut. */
Item {
    id: root

    property string caption: ""
    property list<string> words
    property color tone: Style.mute

    clip: true
    height: Style.mm(15)

    Line {
        id: heading

        anchors.verticalCenter: parent.verticalCenter
        color: root.tone
        text: root.caption
    }

    Row {
        spacing: Style.mm(2.6)
        x: heading.width + Style.mm(5)

        Repeater {
            model: root.words

            delegate: Tag {
                required property string modelData

                visible: x + width <= root.width - heading.width - Style.mm(5)
                word: modelData
            }
        }
    }
}
