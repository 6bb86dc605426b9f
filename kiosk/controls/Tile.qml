pragma ComponentBehavior: Bound
import QtQuick

/*
 * A tile of the home page: icon in an arch, figure and unit, word, one line. `layoutKind`: "main" (kapok, full width),
 * "square" (figure beside the arch, word below), "wide" (all in one row). `readable` tiles are only to read.
 */
Touchable {
    id: root

    property string layoutKind: "square"
    property string icon: ""
    property string figure: ""
    property string unit: ""
    property string word: ""
    property string more: ""
    property bool readable: false
    readonly property bool main: layoutKind === "main"
    readonly property bool inRow: layoutKind !== "square" || Style.compact
    readonly property color tone: main && available ? Style.white : Style.ink
    readonly property color second: main && available ? Style.white : Style.mute
    readonly property color ground: main && available ? (pressed ? Style.kapokPressed : Style.kapok) : pressed ? Style.mist : available || readable ? Style.card : Style.paper
    readonly property int inset: Style.mm(main || layoutKind === "wide" ? (main ? 8 : 10) : Style.large ? 5.5 : 7.5)
    readonly property bool showsChevron: available && layoutKind !== "square"

    name: [word, figure, unit, more].filter(part => part !== "").join(" ")

    Border {
        anchors.fill: parent
        dashed: !root.available && !root.readable
        fill: root.ground
        thickness: root.main && root.available ? 0 : root.pressed ? Style.borderChosen : root.readable ? Style.borderDecoration : Style.border
        tone: root.main && root.available ? root.ground : root.readable ? Style.line : Style.edge
    }

    ArchIcon {
        id: arch

        fill: root.main && root.available ? Style.card : Style.teal
        height: Math.min(Math.round(root.main ? Style.mm(45) : Style.mm(26.5)), root.height - 2 * Style.mm(root.main ? 10 : 5))
        name: root.icon
        tone: root.main && root.available ? Style.kapok : Style.onteal
        width: Math.round(height * (root.main ? 0.78 : 0.86))
        x: root.inset
        y: root.inRow ? Math.round((root.height - height) / 2) : Math.round(Style.mm(Style.large ? 4 : 6.5))
    }

    Figure {
        id: live

        readonly property int gapToChevron: Style.mm(root.showsChevron ? (root.main ? 21 : 22) : 0)

        figure: root.figure
        room: root.inRow ? 0 : root.width - arch.x - arch.width - Style.mm(6) - root.inset
        size: root.main ? Style.hero : root.inRow && root.layoutKind === "square" ? Style.head : Style.figure
        tone: root.tone
        unit: root.inRow && root.layoutKind === "square" ? "" : root.unit
        unitSize: root.main ? Style.label : Style.body
        visible: root.figure !== ""
        x: root.inRow ? root.width - root.inset - implicitWidth - gapToChevron : arch.x + arch.width + Style.mm(6)
        y: root.inRow ? (root.layoutKind === "square" ? word.y - Style.mm(2.5) : Math.round((root.height - height) / 2)) : Math.round(arch.y + arch.height * 0.96 - baselineOffset)
    }

    Line {
        id: unitBelow

        anchors.right: live.right
        anchors.top: live.bottom
        anchors.topMargin: -Style.mm(4)
        size: Style.mm(6.7)
        text: root.unit
        visible: root.inRow && root.layoutKind === "square" && (!Style.large || root.height > Style.mm(38))
        weight: 500
    }

    Column {
        id: word

        readonly property int room: root.inRow ? (live.visible ? Math.min(live.x, unitBelow.visible ? unitBelow.x : live.x) - Style.mm(4) : root.width - root.inset - live.gapToChevron) - x : root.width - 2 * root.inset

        spacing: root.main ? 0 : -Style.mm(0.8)
        x: root.inRow ? arch.x + arch.width + Style.mm(root.layoutKind === "square" ? 5 : 6) : root.inset
        y: root.inRow ? Math.round((root.height - height) / 2) : Math.min(arch.y + arch.height + Style.mm(1.5), root.height - height - Style.mm(2))

        Fit {
            color: root.tone
            lines: 2
            room: word.room
            sizes: root.main ? [Style.head, Style.label, Style.body] : [Style.label, Style.body, Style.note]
            text: root.word
            weight: 900
        }

        Fit {
            color: root.second
            lines: root.main ? 2 : 1
            room: word.room
            sizes: root.main ? [Style.label, Style.body, Style.note] : root.inRow && root.layoutKind === "square" ? [Style.note, Style.mm(5.8)] : [Style.body, Style.note, Style.mm(5.8)]
            text: root.more
            visible: text !== "" && !(Style.large && (root.layoutKind === "square" || root.height < Style.mm(34)))
            weight: root.main ? 500 : 400
        }
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        ground: root.ground
        name: "next"
        side: Style.mm(root.main ? 12 : 11.5)
        tone: root.tone
        visible: root.showsChevron
        x: root.width - root.inset - width
    }
}
