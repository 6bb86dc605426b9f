pragma ComponentBehavior: Bound
import QtQuick

/* A picture painted ahead in Python at exactly its size (drawings.py): kind and arguments. Set width and height. */
Image {
    required property string drawing

    cache: true
    smooth: false
    source: "image://drawn/" + drawing
    sourceSize: Qt.size(Math.round(width), Math.round(height))
}
