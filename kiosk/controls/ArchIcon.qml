pragma ComponentBehavior: Bound
import QtQuick

/* An icon in an arch: the door to what a tile leads to. */
Item {
    id: root

    required property string name
    property color fill: Style.teal
    property color tone: Style.onteal

    implicitHeight: Style.mm(26.5)
    implicitWidth: Style.mm(22.8)

    Drawn {
        anchors.fill: parent
        drawing: "arch/" + Style.hex(root.fill) + "/" + Style.hex(root.fill) + "/0"
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        ground: root.fill
        name: root.name
        side: Math.round(root.width * 0.55)
        tone: root.tone
        y: Math.round(root.height * 0.53 - height / 2 + root.height * 0.04)
    }
}
