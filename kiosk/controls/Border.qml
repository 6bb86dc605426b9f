pragma ComponentBehavior: Bound
import QtQuick

/*
 * The ground of every block. Its border speaks: solid `edge` or `teal` can be touched, thin `line` is only to read,
 * dashed is not available now.
 */
Item {
    id: root

    property color fill: Style.card
    property color tone: Style.edge
    property int thickness: Style.border
    property bool dashed: false

    Rectangle {
        anchors.fill: parent
        border.color: root.tone
        border.width: root.thickness
        color: root.fill
        radius: Style.radius
        visible: !root.dashed
    }

    Image {
        anchors.fill: parent
        smooth: false
        source: root.dashed && root.width > 1 && root.height > 1 ? ["image://drawn/dashed", Style.hex(root.tone), root.thickness, Style.radius, Style.dash, Style.hex(root.fill)].join("/") : ""
        sourceSize: root.dashed ? Qt.size(Math.round(root.width), Math.round(root.height)) : undefined
        visible: root.dashed
    }
}
