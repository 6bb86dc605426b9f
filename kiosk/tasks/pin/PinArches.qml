pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* Arches above the pad, one dot for each digit typed. */
Row {
    id: root

    property int places: 6
    property int filled: 0
    property int archHeight: Style.mm(32)
    property real room: Style.mm(186)
    readonly property int archWidth: Math.min(Math.round(archHeight * 0.8), Math.floor((room - (places - 1) * spacing) / places))

    spacing: Style.mm(places > 6 ? 2.5 : Style.landscape ? 3.5 : 6.5)

    Repeater {
        model: root.places

        delegate: Drawn {
            id: arch

            required property int index

            drawing: ["arch", Style.hex(Style.paper), Style.hex(Style.celadon), Style.mm(1) * 100].join("/")
            height: root.archHeight
            width: root.archWidth

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Style.teal
                height: width
                radius: width / 2
                visible: arch.index < root.filled
                width: Math.round(root.archWidth * 0.43)
                y: Math.round(arch.height * 0.57 - height / 2)
            }
        }
    }
}
