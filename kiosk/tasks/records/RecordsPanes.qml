pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* The five insurances in a row, to read; the one in the chart is a little wider and points down to it. */
Row {
    id: root

    property list<KindPane> panes
    readonly property int wordSize: chosenSize()
    readonly property int plain: Math.floor((width - 4 * spacing - Style.mm(1.5)) / 5)

    // The largest size at which the longest name fits into a pane.
    function chosenSize(): int {
        const widest = Math.max(0.1, ...root.panes.map(pane => Letters.em(pane.word, 900) * 1.012));
        const room = root.plain - Style.mm(Style.landscape ? 24 : 5);
        const sizes = Style.landscape ? [Style.mm(10), Style.mm(8.5), Style.mm(6.7)] : [Style.label, Style.body, Style.note];
        return sizes.find(size => widest * size <= room) ?? Style.mm(5);
    }

    spacing: Style.mm(3)

    Repeater {
        model: root.panes

        delegate: InsurancePane {
            required property KindPane modelData

            chosen: modelData.chosen
            height: root.height
            inForce: modelData.inForce
            months: modelData.months
            status: modelData.status
            width: root.plain + (chosen ? Style.mm(1.5) : 0)
            word: modelData.word
            wordSize: root.wordSize
        }
    }
}
