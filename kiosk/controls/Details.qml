pragma ComponentBehavior: Bound
import QtQuick

/* 看详情 ›: says that the row leads on; the row itself is the target. */
Row {
    id: root

    property string word: ""

    spacing: Style.mm(2)

    Line {
        color: Style.teal
        size: Style.large ? Style.note : Style.body
        text: root.word
        weight: 700
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        side: Style.mm(8.5)
    }
}
