pragma ComponentBehavior: Bound
import QtQuick

/* A block to read with a heading on mist. */
Item {
    id: root

    property string icon: ""
    property string heading: ""
    property int headingSize: Style.body
    property int headingHeight: Style.mm(Style.large ? 24 : 18)
    default property alias content: body.data
    property alias body: body

    Border {
        anchors.fill: parent
        thickness: Style.borderDecoration
        tone: Style.line
    }

    Rectangle {
        color: Style.mist
        height: root.headingHeight - Style.borderDecoration
        topLeftRadius: Style.radius
        topRightRadius: Style.radius
        width: parent.width - 2 * Style.borderDecoration
        x: Style.borderDecoration
        y: Style.borderDecoration

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            ground: Style.mist
            name: root.icon
            side: Style.mm(10.5)
            x: Style.mm(8)
        }

        Fit {
            anchors.left: sign.right
            anchors.leftMargin: Style.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            room: parent.width - Style.mm(30)
            sizes: [root.headingSize, Style.body, Style.note]
            text: root.heading
            weight: 900
        }
    }

    Rectangle {
        color: Style.line
        height: Style.borderDecoration
        width: parent.width
        y: root.headingHeight
    }

    Item {
        id: body

        height: root.height - y
        width: root.width
        y: root.headingHeight + Style.borderDecoration
    }
}
