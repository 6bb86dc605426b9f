pragma ComponentBehavior: Bound
import QtQuick

/* Icon and word in the middle. `kind`: "plain", "onward" (teal), "main" (kapok, one a screen), "soft" (paper). */
Touchable {
    id: root

    property string kind: "plain"
    property string icon: ""
    property bool iconLast: false
    property string word: ""
    property string sub: ""
    property bool upright: false
    property bool chosen: false
    readonly property bool low: sub !== "" && height < Style.mm(Style.large ? (kind === "main" ? 45 : 38) : 33)
    property list<int> sizes: kind === "main" && !low ? [Style.head, Style.label, Style.body, Style.note] : low ? [Style.mm(kind === "main" ? 11 : 9), Style.mm(8.5), Style.mm(6.7)] : [Style.label, Style.body, Style.note, Style.mm(7), Style.mm(5.6)]
    property int iconSide: Style.mm(kind === "main" ? 15 : 11.5)
    property int wordWeight: kind === "main" ? 900 : 700
    readonly property bool filled: available && (kind === "main" || kind === "onward")
    readonly property color ground: fill()
    readonly property color tone: !available ? Style.mute : filled ? (kind === "main" ? Style.white : Style.onteal) : Style.teal
    readonly property int room: width - 2 * Style.mm(4)

    function fill(): color {
        if (!root.available)
            return root.kind === "soft" || root.kind === "main" ? Style.paper : Style.card;
        switch (root.kind) {
        case "main":
            return root.pressed ? Style.kapokPressed : Style.kapok;
        case "onward":
            return root.pressed ? Style.tealPressed : Style.teal;
        case "soft":
            return root.pressed ? Style.mist : Style.paper;
        default:
            return root.pressed || root.chosen ? Style.mist : Style.card;
        }
    }

    name: sub === "" ? word : word + " " + sub

    Border {
        anchors.fill: parent
        dashed: !root.available
        fill: root.ground
        thickness: root.pressed || root.chosen ? Style.borderChosen : root.filled ? 0 : Style.border
        tone: !root.available ? Style.edge : root.filled ? root.ground : root.kind === "soft" ? Style.edge : Style.teal
    }

    Column {
        anchors.centerIn: parent

        Grid {
            id: content

            anchors.horizontalCenter: parent.horizontalCenter
            columnSpacing: Style.mm(root.kind === "main" ? 7 : 5.5)
            columns: root.upright ? 1 : 2
            horizontalItemAlignment: Grid.AlignHCenter
            layoutDirection: root.iconLast ? Qt.RightToLeft : Qt.LeftToRight
            rowSpacing: Style.mm(0.5)
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                ground: root.ground
                name: root.icon
                side: root.iconSide
                tone: root.tone
            }

            Fit {
                color: root.tone
                room: root.room - (root.upright || root.icon === "" ? 0 : root.iconSide + content.columnSpacing)
                sizes: root.sizes
                text: root.word
                weight: root.wordWeight
            }
        }

        Fit {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.tone
            room: root.room
            sizes: root.low ? [Style.mm(6.7), Style.mm(5.6), Style.mm(4.9)] : [Style.body, Style.note, Style.mm(5.6)]
            text: root.sub
            visible: text !== ""
        }
    }
}
