pragma ComponentBehavior: Bound
import QtQuick

/* A picture painted ahead in Python at exactly its size (drawings.py): kind and arguments. Set width and height. */
Image {
    id: root

    required property string drawing
    /* Not before it has its size: each size on the way to it would be painted. */
    readonly property bool sized: width > 1 && height > 1

    cache: true
    smooth: false
    source: root.sized ? "image://drawn/" + root.drawing : ""
    sourceSize: Qt.size(Math.round(width), Math.round(height))
}
