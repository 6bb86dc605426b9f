pragma ComponentBehavior: Bound
import QtQuick

/* The plain header of a portrait page: title, count and page beside it, whose card it is at the right. */
Item {
    id: root

    property string title: ""
    property string note: ""
    property string person: ""
    property bool lowered: false

    Fit {
        id: heading

        color: Style.onteal
        room: root.width - 2 * Style.margin - (root.person === "" || Style.large ? 0 : owner.width + Style.gap)
        sizes: [Style.head, Style.label, Style.body]
        text: root.title
        weight: 900
        x: Style.margin
        y: Math.round((root.height - height) / 2) - Style.mm(root.lowered ? 20 : 0)
    }

    Paragraph {
        color: Style.onteal2
        lines: 5
        size: Style.label
        text: root.note
        visible: root.lowered
        width: root.width - 2 * Style.margin
        x: Style.margin
        y: heading.y + heading.height + Style.mm(2)
    }

    Fit {
        anchors.baseline: heading.baseline
        color: Style.onteal2
        room: Style.large ? root.width - heading.width - 2 * Style.margin - Style.gap : owner.x - heading.width - Style.margin - Style.mm(14)
        sizes: [Style.body, Style.note, Style.mm(5.6)]
        text: root.note
        visible: !root.lowered
        x: Style.large ? root.width - Style.margin - width : heading.x + heading.width + Style.mm(8)
    }

    Row {
        id: owner

        anchors.verticalCenter: heading.verticalCenter
        spacing: Style.mm(3.5)
        visible: root.person !== "" && !Style.large
        x: root.width - Style.margin - width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            ground: Style.teal
            name: "card"
            side: Style.mm(9)
            tone: Style.onteal2
        }

        Line {
            anchors.verticalCenter: parent.verticalCenter
            color: Style.onteal
            size: Style.note
            text: root.person
        }
    }
}
