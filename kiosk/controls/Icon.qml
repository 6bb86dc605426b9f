pragma ComponentBehavior: Bound
import QtQuick

/* One of the kiosk's own icons; never without a word beside or below it. */
Image {
    id: root

    required property string name
    property color tone: Style.teal
    property color ground: Style.card
    property int side: Style.mm(13)

    height: side
    smooth: false
    source: root.name === "" ? "" : "image://drawn/icon/" + root.name + "/" + Style.hex(root.tone) + "/" + Style.hex(root.ground) + (Style.contrast ? "/bold" : "/plain")
    sourceSize: Qt.size(side, side)
    visible: root.name !== ""
    width: side
}
