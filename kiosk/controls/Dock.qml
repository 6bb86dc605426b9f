pragma ComponentBehavior: Bound
import QtQuick
import kiosk.models

/*
 * The tools at the foot of every page, always in the same order; the last one leaves. Widths follow the words and fill
 * the row. On its side (landscape) each tool is icon and word beside each other.
 */
Item {
    id: root

    property list<Tool> tools
    property int most: 0
    readonly property bool flat: Style.landscape
    readonly property real spare: width - Style.dockGap * Math.max(0, tools.length - 1)
    readonly property var shares: root.divided()

    // The words' own widths first, then what is left in equal parts; the way out is a little wider.
    function divided(): var {
        const wanted = root.tools.map(tool => Math.max(Style.mm(Style.large ? 28 : 32), root.natural(tool)));
        const left = root.spare - wanted.reduce((sum, width) => sum + width, 0);
        return wanted.map(width => Math.floor(width + left / Math.max(1, root.tools.length)));
    }

    function natural(tool: Tool): real {
        const word = Letters.em(tool.word, 700) * Style.dockWord;
        const sides = Style.mm(tool.kind === "onward" ? 14 : 7);
        return word + sides + (root.flat ? Style.mm(14) : 0);
    }

    height: Style.dockHeight

    onToolsChanged: root.most = Math.max(root.most, root.tools.length)

    Row {
        spacing: Style.dockGap

        // As many as there ever were: a page that comes changes their words and makes none anew.
        Repeater {
            model: root.most

            delegate: DockTool {
                required property int index
                readonly property Tool tool: root.tools[index] ?? null

                action: tool?.action ?? ""
                argument: tool?.argument ?? ""
                available: tool !== null
                chosen: tool?.chosen ?? false
                flat: root.flat
                height: root.height
                icon: tool?.icon ?? ""
                kind: tool?.kind ?? "plain"
                sign: tool?.sign ?? ""
                visible: tool !== null
                width: root.shares[index] ?? 0
                word: tool?.word ?? ""
            }
        }
    }
}
