pragma ComponentBehavior: Bound
import QtQuick

/* The window of coloured glass, half as high as wide, on a paper sill. Absent in high contrast. */
Item {
    id: root

    property int panes: 11
    property int sill: Style.mm(2.2)

    height: Math.round(width / 2) + sill
    visible: !Style.contrast

    Drawn {
        drawing: "fanlight/" + root.panes + "/lit"
        height: Math.round(root.width / 2)
        width: root.width
    }

    Rectangle {
        color: Style.onteal
        height: root.sill
        width: root.width + Style.mm(2)
        x: -Style.mm(1)
        y: Math.round(root.width / 2)
    }
}
