pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* A run of months of one kind, with its words if it has any. */
Item {
    id: root

    property string kind: "paid"
    property string words: ""
    property int letters: Style.mm(6.7)

    Rectangle {
        anchors.fill: parent
        color: Style.teal
        visible: root.kind === "paid"
    }

    Loader {
        active: root.kind === "gap"
        anchors.fill: parent

        sourceComponent: Item {
            clip: true

            Drawn {
                drawing: ["hatch", Style.hex(Style.ink), Style.hex(Style.white), Style.mm(4.2), Style.mm(1.2)].join("/")
                height: parent.height
                width: parent.width
            }

            Rectangle {
                anchors.centerIn: parent
                color: Style.white
                height: parent.height - Style.mm(2)
                visible: gap.text !== ""
                width: gap.width + Style.mm(2)
            }

            Fit {
                id: gap

                anchors.centerIn: parent
                room: root.width - Style.mm(3)
                sizes: [root.letters, Style.mm(5.6), Style.mm(4.6)]
                text: root.words
                weight: 900
            }

            Rectangle {
                anchors.fill: parent
                border.color: Style.ink
                border.width: Style.mm(1)
                color: "transparent"
            }
        }
    }

    Loader {
        active: root.kind === "not_due"
        anchors.fill: parent

        sourceComponent: Drawn {
            drawing: "dotted/" + Style.hex(Style.edge)
        }
    }
}
