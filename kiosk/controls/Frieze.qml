pragma ComponentBehavior: Bound
import QtQuick

/* The octagon lattice under a header or beside a wall. Absent in high contrast. */
Image {
    property bool down: false

    fillMode: Image.Tile
    height: Style.frieze
    horizontalAlignment: Image.AlignLeft
    smooth: false
    source: "image://drawn/frieze/" + (down ? "down" : "across")
    sourceSize: Qt.size(Style.frieze, Style.frieze)
    verticalAlignment: Image.AlignTop
    visible: !Style.contrast
}
