pragma ComponentBehavior: Bound
import QtQuick

/*
 * A picture painted ahead in Python at exactly its size (drawings.py): kind and arguments. Set width and height; where a
 * large one follows something that changes, set `extent` by one expression and take width and height from it.
 */
Image {
    id: root

    required property string drawing
    property size extent: Qt.size(Math.round(width), Math.round(height))
    /* Not before it has its size: each size on the way to it would be painted. */
    readonly property bool sized: extent.width > 1 && extent.height > 1

    cache: true
    smooth: false
    source: root.sized ? "image://drawn/" + root.drawing : ""
    sourceSize: root.extent
}
