pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/*
 * Which months of which years were paid: one row a year, twelve cells. Solid = paid; hatched with a frame, taller = a
 * gap; dotted = not due. It must read in one bit of colour.
 */
Item {
    id: root

    property list<ChartRow> years
    // What is not paid, of all years together; a run's row counts from the top.
    property list<MonthRun> unpaid
    property string title: ""
    property string paidWord: ""
    property string gapWord: ""
    property string notDueWord: ""
    property int yearsAPage: 8
    readonly property int inset: Style.mm(6.5)
    readonly property int before: Style.mm(Style.landscape ? 27.5 : 36)
    readonly property int after: Style.mm(Style.landscape ? 28 : 37)
    readonly property int cell: Math.floor((width - before - after) / 12)
    readonly property int heading: Style.mm(Style.landscape ? 22 : 33)
    readonly property int pitch: Math.min(Style.mm(19), Math.floor((height - heading - Style.mm(Style.landscape ? 3 : 6)) / yearsAPage))
    readonly property int bar: Math.round(pitch * 0.7)
    readonly property int letters: Math.min(Style.mm(8.5), Math.round(pitch * 0.62))

    Border {
        anchors.fill: parent
        thickness: Style.borderDecoration
        tone: Style.line
    }

    Fit {
        room: legend.x - root.inset - Style.mm(4)
        sizes: [Style.mm(8.5), Style.mm(6.7), Style.mm(5.6)]
        text: root.title
        weight: 900
        x: root.inset
        y: Style.mm(Style.landscape ? 2.5 : 3.5)
    }

    Row {
        id: legend

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        spacing: Style.mm(5.5)
        y: Style.mm(Style.landscape ? 3 : 4.5)

        ChartKey {
            kind: "paid"
            word: root.paidWord
        }

        ChartKey {
            kind: "gap"
            word: root.gapWord
        }

        ChartKey {
            kind: "not_due"
            word: root.notDueWord
        }
    }

    Repeater {
        model: 12

        delegate: Line {
            required property int index

            color: Style.mute
            size: Style.mm(6.2)
            text: index + 1
            x: root.before + root.cell * index + Math.round((root.cell - width) / 2)
            y: root.heading - height - Style.mm(Style.landscape ? 0.2 : 2)
        }
    }

    Line {
        color: Style.mute
        size: Style.mm(6.2)
        text: root.paidWord
        x: root.width - root.after + Math.round((root.after - width) / 2)
        y: root.heading - height - Style.mm(Style.landscape ? 0.2 : 2)
    }

    Repeater {
        model: root.years

        delegate: ChartYear {
            required property int index
            required property ChartRow modelData

            bar: root.bar
            cell: root.cell
            height: root.pitch
            before: root.before
            letters: root.letters
            paid: modelData.paid
            after: root.after
            runs: modelData.runs
            width: root.width
            y: root.heading + root.pitch * index
            year: modelData.year
        }
    }

    // Between the months; over the bars and under the gaps.
    Repeater {
        model: root.years.length > 0 ? 11 : 0

        delegate: Rectangle {
            required property int index

            color: Style.card
            height: root.pitch * root.years.length
            width: Style.mm(0.5)
            x: root.before + root.cell * (index + 1) - width
            y: root.heading
        }
    }

    Repeater {
        model: root.unpaid

        delegate: ChartBlock {
            required property MonthRun modelData
            readonly property bool isGap: modelData.kind === "gap"

            height: isGap ? Math.min(root.pitch, root.bar + Style.mm(2)) : root.bar
            kind: modelData.kind
            letters: Math.round(root.letters * 0.82)
            width: modelData.length * root.cell - (isGap ? 0 : 1)
            words: modelData.words
            x: root.before + modelData.start * root.cell
            y: root.heading + root.pitch * modelData.row + Math.round((root.pitch - height) / 2)
        }
    }
}
