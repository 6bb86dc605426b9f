pragma ComponentBehavior: Bound
import QtQuick

/*
 * Words that take the first of `sizes` at which they fit into `room`. With `lines` above 1 they break at the last size;
 * what still does not fit (nobody's real words) loses its end.
 */
Text {
    id: root

    property list<int> sizes: [Style.label, Style.body, Style.note]
    property real room: 0
    property int lines: 1
    property int weight: 400
    // Space between letters; not by `font.letterSpacing`, on which the size would then depend in a circle.
    property real spread: 0
    // A little more than measured: letters at their real size are not exactly a hundredth of those at 100 px.
    readonly property real unit: Letters.em(root.text, root.weight) * 1.012
    readonly property real stretch: root.text.length * root.spread
    readonly property int size: root.chosen()

    function chosen(): int {
        for (const candidate of root.sizes)
            if (root.unit * candidate + root.stretch <= root.room)
                return candidate;
        return root.sizes[root.sizes.length - 1];
    }

    color: Style.ink
    elide: Text.ElideRight
    font.family: Style.family
    font.letterSpacing: root.spread
    font.pixelSize: root.size
    font.weight: root.weight
    lineHeight: 0.9
    maximumLineCount: root.unit * root.size + root.stretch > root.room ? root.lines : 1
    textFormat: Text.PlainText
    width: Math.min(Math.ceil(root.unit * root.size + root.stretch) + 2, root.room)
    wrapMode: root.lines > 1 ? Text.Wrap : Text.NoWrap
}
