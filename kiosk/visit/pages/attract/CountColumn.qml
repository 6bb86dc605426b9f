pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* One of today's figures with its caption below, in the middle of its column. */
Item {
    id: root

    property string figure: ""
    property string unit: ""
    property string caption: ""
    property bool ruled: false

    height: number.height + words.height - Style.mm(2.6)

    Rectangle {
        color: Style.line
        height: parent.height - Style.mm(4)
        visible: root.ruled
        width: Style.borderDecoration
        y: Style.mm(3)
    }

    Figure {
        id: number

        anchors.horizontalCenter: parent.horizontalCenter
        figure: root.figure
        room: root.width - Style.mm(6)
        size: Style.landscape ? Style.figure : Style.mm(19.5)
        unit: root.unit
    }

    Fit {
        id: words

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        color: Style.mute
        room: root.width - Style.mm(6)
        sizes: [Style.body, Style.note, Style.mm(5.8)]
        text: root.caption
    }
}
