pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* A caption, its figure, and one short line that says on what it rests. */
Item {
    id: root

    property string caption: ""
    property string figure: ""
    property string unit: ""
    property string more: ""
    property bool large: false
    property bool ruled: false
    readonly property int inset: ruled ? Style.mm(7) : 0

    Rectangle {
        color: Style.line
        height: Style.mm(26)
        visible: root.ruled
        width: Style.borderDecoration
        y: Style.mm(2)
    }

    Fit {
        id: heading

        color: Style.mute
        room: root.width - root.inset
        sizes: [Style.large ? Style.mm(8.5) : Style.note, Style.mm(6.7), Style.mm(5.6)]
        text: root.caption
        x: root.inset
    }

    Figure {
        id: number

        figure: root.figure
        room: root.width - root.inset
        size: root.large ? Style.figure : Style.label
        unit: root.unit
        unitSize: root.large ? Style.label : Style.label
        x: root.inset
        y: heading.height - Style.mm(root.large ? 6 : 2)
    }

    Fit {
        room: root.width - root.inset
        sizes: [Style.large ? Style.mm(8.5) : Style.note, Style.mm(6.7), Style.mm(5.6)]
        text: root.more
        visible: text !== ""
        x: root.inset
        y: number.y + number.height - Style.mm(2)
    }
}
