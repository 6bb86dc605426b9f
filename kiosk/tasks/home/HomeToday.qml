pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* Today's figures of the hall in one row (or one below the other); while the line is cut, what that means. */
Item {
    id: root

    property string today: ""
    property string notice: ""
    property list<Count> counts
    property bool upright: false

    Row {
        anchors.verticalCenter: root.upright ? undefined : parent.verticalCenter
        spacing: Style.mm(4)
        visible: root.notice !== ""
        width: root.width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            ground: Style.teal
            name: "mind"
            side: Style.mm(10)
            tone: Style.honey
        }

        Paragraph {
            anchors.verticalCenter: parent.verticalCenter
            color: Style.onteal
            lines: root.upright ? 4 : 2
            size: Style.mm(8.5)
            text: root.notice
            weight: 700
            width: root.width - Style.mm(14)
        }
    }

    Grid {
        anchors.verticalCenter: root.upright ? undefined : parent.verticalCenter
        columns: root.upright ? 1 : root.counts.length + 1
        rowSpacing: Style.mm(1)
        visible: root.notice === ""

        Item {
            height: heading.height
            width: root.upright ? root.width : heading.width + Style.mm(8)

            Line {
                id: heading

                color: Style.onteal
                size: Style.mm(8.5)
                text: root.today
                weight: 700
            }
        }

        Repeater {
            model: root.counts

            delegate: Item {
                id: column

                required property int index
                required property Count modelData

                height: number.height
                width: root.upright ? root.width : Math.floor((root.width - heading.width - Style.mm(8)) / root.counts.length)

                Row {
                    id: number

                    spacing: Style.mm(2)
                    x: root.upright ? 0 : column.index === root.counts.length - 1 ? column.width - width : Math.round((column.width - width) / 2)

                    Line {
                        color: Style.onteal
                        size: Style.mm(8.5)
                        text: column.modelData.figure
                        weight: 900
                    }

                    Fit {
                        color: Style.onteal2
                        room: column.width - Style.mm(18)
                        sizes: [Style.mm(8.5), Style.mm(6.7), Style.mm(5.6), Style.mm(4.9)]
                        text: column.modelData.brief
                    }
                }
            }
        }
    }
}
