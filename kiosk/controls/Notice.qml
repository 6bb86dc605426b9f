pragma ComponentBehavior: Bound
import QtQuick

/* One sentence that must be known: a diamond, what is, what to do. Never red; dashed, because something is not now. */
Item {
    id: root

    property string words: ""
    property string more: ""

    implicitHeight: text.implicitHeight + (detail.visible ? detail.implicitHeight : 0) + Style.mm(7)
    visible: words !== ""

    Border {
        anchors.fill: parent
        dashed: true
        fill: Style.paper
    }

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        ground: Style.paper
        name: "mind"
        side: Style.mm(10)
        x: Style.mm(6)
    }

    Paragraph {
        id: text

        anchors.left: mark.right
        anchors.leftMargin: Style.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Style.mm(5)
        text: root.words
        weight: 700
        y: Style.mm(3.5)
    }

    Paragraph {
        id: detail

        anchors.left: text.left
        anchors.right: text.right
        anchors.top: text.bottom
        color: Style.mute
        lines: 3
        text: root.more
        visible: root.more !== ""
    }
}
