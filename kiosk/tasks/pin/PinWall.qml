pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* What is asked, one arch a digit, and how often it may be tried: all before the first digit. */
Item {
    id: root

    required property FrameModel frame
    required property PinModel model
    readonly property bool tall: Style.landscape
    readonly property int room: width - 2 * Style.margin

    HallClock {
        clock: root.frame.clock
        day: root.frame.day + " " + root.frame.weekday
        hall: root.frame.hall
        visible: root.tall
        width: root.room
        x: Style.margin
        y: Style.mm(9)
    }

    Column {
        anchors.verticalCenter: root.tall ? undefined : parent.verticalCenter
        anchors.verticalCenterOffset: Style.mm(-1.5)
        width: root.room
        x: Style.margin
        y: root.tall ? Style.mm(44) : 0

        Fit {
            anchors.horizontalCenter: root.tall ? undefined : parent.horizontalCenter
            color: Style.onteal
            lines: root.tall ? 3 : 1
            room: root.room
            sizes: root.tall ? [Style.mm(17.9), Style.mm(13.9)] : [Style.title, Style.head, Style.label]
            text: root.model.title
            weight: 900
        }

        Fit {
            anchors.horizontalCenter: root.tall ? undefined : parent.horizontalCenter
            color: Style.onteal2
            lines: root.tall ? 3 : 2
            room: root.room
            sizes: root.tall ? [Style.mm(9)] : [Style.label, Style.body, Style.note]
            text: root.model.more
            visible: root.model.asking
        }

        Item {
            height: Style.mm(root.tall ? 8 : Style.large ? 3 : 6.5)
            width: 1
        }

        PinArches {
            anchors.horizontalCenter: root.tall ? undefined : parent.horizontalCenter
            archHeight: Style.mm(root.tall ? 22 : Style.large ? 28 : 32)
            filled: root.model.filled
            places: root.model.places
            room: root.tall ? root.room : Style.mm(186)
            visible: root.model.asking
        }

        Item {
            height: Style.mm(root.tall ? 8 : Style.large ? 3 : 7)
            width: 1
        }

        Grid {
            anchors.horizontalCenter: root.tall ? undefined : parent.horizontalCenter
            columnSpacing: Style.mm(4.5)
            columns: root.tall ? 1 : 2
            rowSpacing: Style.mm(2)
            verticalItemAlignment: Grid.AlignVCenter

            TriesLeft {
                all: root.model.triesOf
                remaining: root.model.tries
            }

            Fit {
                color: Style.onteal
                room: root.tall ? root.room : root.room - Style.mm(16) * root.model.triesOf
                sizes: root.tall ? [Style.mm(11), Style.mm(8.5), Style.mm(6.7)] : [Style.label, Style.body, Style.note]
                text: root.model.triesWords
                weight: 900
            }
        }

        Fit {
            anchors.horizontalCenter: root.tall ? undefined : parent.horizontalCenter
            color: root.model.trouble === "" ? Style.onteal2 : Style.onteal
            lines: root.tall ? 3 : 2
            room: root.room
            sizes: root.tall ? [Style.mm(8)] : [Style.body, Style.note]
            text: root.model.trouble === "" ? root.model.triesMore : root.model.trouble + " " + root.model.troubleDo
            visible: text !== ""
        }
    }
}
