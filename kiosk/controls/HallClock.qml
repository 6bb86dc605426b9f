pragma ComponentBehavior: Bound
import QtQuick

/* Where one is and what time it is, at the top of the wall in landscape. */
Column {
    id: root

    property string hall: ""
    property string day: ""
    property string clock: ""

    spacing: Style.mm(1)

    Fit {
        color: Style.onteal
        room: root.width
        sizes: [Style.mm(8.5), Style.mm(6.7), Style.mm(5.6)]
        text: root.hall
        weight: 700
    }

    Row {
        spacing: Style.mm(3)

        Line {
            color: Style.onteal2
            size: Style.mm(8.5)
            text: root.day
        }

        Line {
            color: Style.onteal
            size: Style.mm(8.5)
            text: root.clock
            weight: 900
        }
    }
}
