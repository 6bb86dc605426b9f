pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* How often the PIN may still be tried, as diamonds; the words stand beside it. */
Row {
    id: root

    property int remaining: 0
    property int all: 5

    spacing: Style.mm(2)

    Repeater {
        model: root.all

        delegate: Icon {
            required property int index

            ground: Style.teal
            name: index < root.remaining ? "diamond" : "diamond_outline"
            side: Style.mm(12)
            tone: Style.honey
        }
    }
}
