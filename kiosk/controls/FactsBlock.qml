pragma ComponentBehavior: Bound
import QtQuick
import kiosk.models

/* Facts to read: icon, caption, value; three columns (large: two). At most nine; which come first matters. */
Item {
    id: root

    // [{icon, caption, value}]
    property list<Fact> facts
    property int columns: Style.large ? 2 : 3
    property real rowHeight: Math.round((height - Style.mm(7)) / Math.max(1, rows))
    readonly property int rows: Math.ceil(facts.length / columns)
    readonly property real cell: (width - Style.mm(10)) / columns

    implicitHeight: rows * Style.mm(Style.large ? 26 : 23.5) + Style.mm(8)

    Border {
        anchors.fill: parent
        thickness: Style.borderDecoration
        tone: Style.line
    }

    Grid {
        columns: root.columns
        x: Style.mm(6.5)
        y: Style.mm(3.5)

        Repeater {
            model: root.facts

            delegate: Item {
                id: fact

                required property Fact modelData

                height: root.rowHeight
                width: root.cell

                Icon {
                    id: sign

                    anchors.verticalCenter: parent.verticalCenter
                    name: fact.modelData.icon
                    side: Style.mm(Style.large ? 11.5 : 11)
                    x: Style.mm(0.5)
                }

                Column {
                    anchors.left: sign.right
                    anchors.leftMargin: Style.mm(4)
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: -Style.mm(1.3)

                    Fit {
                        color: Style.mute
                        room: fact.width - Style.mm(18)
                        sizes: [Style.mm(Style.large ? 8.5 : 6.7), Style.mm(5.6)]
                        text: fact.modelData.caption
                    }

                    Fit {
                        room: fact.width - Style.mm(18)
                        sizes: [Style.large ? Style.note : Style.body, Style.mm(7.2), Style.mm(6.2), Style.mm(5.4)]
                        text: fact.modelData.value
                        weight: 700
                    }
                }
            }
        }
    }
}
