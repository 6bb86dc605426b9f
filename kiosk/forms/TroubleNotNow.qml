pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* What does not work now, and where it is done instead. */
Item {
    id: root

    property string caption: ""
    property string what: ""
    property string where: ""

    Border {
        anchors.fill: parent
        dashed: true
        fill: Style.paper
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * x
        x: Style.mm(7)

        Row {
            spacing: Style.mm(5)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                ground: Style.paper
                name: "mind"
                side: Style.mm(9)
            }

            Line {
                size: Style.large ? Style.note : Style.body
                text: root.caption
                weight: 900
            }
        }

        Item {
            height: thing.height
            width: parent.width

            Fit {
                id: thing

                room: parent.width - place.width - Style.mm(4)
                sizes: Style.landscape && Style.large ? [Style.body, Style.note] : [Style.label, Style.body, Style.note]
                text: root.what
                weight: 500
            }

            Fit {
                id: place

                anchors.verticalCenter: thing.verticalCenter
                color: Style.mute
                room: root.width * 0.5
                sizes: [Style.large ? Style.note : Style.body, Style.note, Style.mm(6)]
                text: root.where
                x: parent.width - width
            }
        }
    }
}
