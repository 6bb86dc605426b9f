pragma ComponentBehavior: Bound
import QtQuick

/* A QR code, black on white with its quiet zone, from rows of 0 and 1 handed in as texts. */
Rectangle {
    id: root

    property list<string> rows

    border.color: Style.edge
    border.width: Style.borderDecoration
    color: Style.white
    height: width
    radius: Style.radius
    width: Style.mm(80)

    Drawn {
        anchors.centerIn: parent
        cache: false
        drawing: root.rows.length > 0 ? "modules/" + root.rows.join("/") : "modules/0"
        height: width
        width: root.width - 2 * root.border.width
    }
}
