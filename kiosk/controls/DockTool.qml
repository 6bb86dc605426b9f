pragma ComponentBehavior: Bound
import QtQuick

/* One tool of the dock: icon above its word, or beside it. `sign` is a letter that stands for an icon (大). */
Touchable {
    id: root

    property string kind: "plain"
    property string icon: ""
    property string sign: ""
    property string word: ""
    property bool chosen: false
    property bool flat: false
    readonly property bool filled: kind === "onward"
    readonly property color ground: filled ? (pressed ? Style.tealPressed : Style.teal) : pressed ? Style.mist : Style.card
    readonly property color tone: filled ? Style.onteal : Style.teal

    name: word

    Border {
        anchors.fill: parent
        fill: root.ground
        thickness: root.pressed || root.chosen ? Style.borderChosen : root.filled ? 0 : Style.border
        tone: root.filled ? root.ground : root.chosen ? Style.teal : Style.edge
    }

    Grid {
        anchors.centerIn: parent
        columnSpacing: Style.mm(5)
        columns: root.flat ? 2 : 1
        horizontalItemAlignment: Grid.AlignHCenter
        rowSpacing: 0
        verticalItemAlignment: Grid.AlignVCenter

        Item {
            height: Style.mm(13)
            width: Style.mm(13)

            Icon {
                anchors.centerIn: parent
                ground: root.ground
                name: root.icon
                side: Style.mm(13)
                tone: root.tone
            }

            Line {
                anchors.centerIn: parent
                color: root.tone
                size: Style.mm(11.5)
                text: root.sign
                visible: root.icon === ""
                weight: 900
            }
        }

        Fit {
            color: root.tone
            room: root.width - Style.mm(root.flat ? 20 : 3)
            sizes: [Style.dockWord, Style.body, Style.mm(7.2), Style.mm(6.2)]
            text: root.word
            weight: 700
        }
    }
}
