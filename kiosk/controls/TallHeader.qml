pragma ComponentBehavior: Bound
import QtQuick

/* The wall of a landscape page: hall and time, title, count and page, whose card it is. */
Item {
    id: root

    property string hall: ""
    property string day: ""
    property string clock: ""
    property string title: ""
    property string note: ""
    property string person: ""
    readonly property int room: width - 2 * Style.margin

    HallClock {
        clock: root.clock
        day: root.day
        hall: root.hall
        width: root.room
        x: Style.margin
        y: Style.mm(9)
    }

    Fit {
        id: heading

        color: Style.onteal
        lines: 3
        room: root.room
        sizes: [Style.title, Style.head, Style.mm(13.9)]
        text: root.title
        weight: 900
        x: Style.margin
        y: Style.mm(48)
    }

    Paragraph {
        id: count

        color: Style.onteal2
        lines: 3
        size: Style.mm(10)
        text: root.note
        width: root.room
        x: Style.margin
        y: heading.y + heading.height + Style.mm(5)
    }

    Rectangle {
        id: rule

        color: Style.teal2
        height: Style.borderDecoration
        visible: root.person !== ""
        width: root.room
        x: Style.margin
        y: count.y + count.height + Style.mm(12)
    }

    Row {
        anchors.top: rule.bottom
        anchors.topMargin: Style.mm(7)
        spacing: Style.mm(4)
        visible: root.person !== ""
        x: Style.margin

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            ground: Style.teal
            name: "card"
            side: Style.mm(10)
            tone: Style.onteal2
        }

        Line {
            color: Style.onteal
            size: Style.mm(8.5)
            text: root.person
        }
    }
}
