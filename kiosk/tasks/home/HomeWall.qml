pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* The wall of the home page: hall and time, greeting, fanlight, today's figures or what is wrong with the line. */
Item {
    id: root

    required property FrameModel frame
    required property HomeModel model
    readonly property bool tall: Style.landscape
    readonly property int room: width - 2 * Style.margin
    readonly property string hello: model.name === "" || tall ? model.greeting : model.name + qsTrId("home.comma") + model.greeting

    // One size for all the sentences: the largest at which the longest fits.
    function lineSize(room: real): int {
        const widest = Math.max(0.1, ...root.model.lines.map(words => Letters.em(words, 400) * 1.012));
        return [Style.label, Style.mm(11), Style.body, Style.note].find(size => widest * size <= room) ?? Style.mm(6.7);
    }

    HallClock {
        clock: root.frame.clock
        day: root.frame.day + " " + root.frame.weekday
        hall: root.frame.hall
        visible: root.tall
        width: root.room
        x: Style.margin
        y: Style.mm(9)
    }

    Item {
        height: Style.mm(16)
        visible: !root.tall
        width: root.room
        x: Style.margin
        y: Style.mm(6)

        Fit {
            anchors.verticalCenter: parent.verticalCenter
            color: Style.onteal
            room: when.x - Style.gap
            sizes: [Style.mm(8.5), Style.mm(6.7), Style.mm(5.6)]
            text: root.frame.hall
            weight: 700
        }

        Row {
            id: when

            anchors.verticalCenter: parent.verticalCenter
            spacing: Style.mm(2.5)
            x: parent.width - width

            Line {
                color: Style.onteal2
                size: Style.mm(8.5)
                text: root.frame.day
            }

            Line {
                color: Style.onteal
                size: Style.mm(8.5)
                text: root.frame.clock
                weight: 900
            }
        }
    }

    Fit {
        id: who

        color: Style.onteal
        room: glass.visible ? glass.x - Style.margin - Style.mm(root.tall ? 4 : 2) : root.room
        sizes: [Style.figure, Style.title, Style.head, Style.label]
        text: root.tall ? root.model.name : root.hello
        visible: text !== ""
        weight: 900
        x: Style.margin
        y: Style.mm(root.tall ? (Style.large ? 42 : 47) : Style.large ? 21 : 26)
    }

    Fit {
        id: greeting

        color: Style.onteal
        room: root.room
        sizes: [Style.figure, Style.title, Style.head, Style.label]
        text: root.model.greeting
        visible: root.tall
        weight: 900
        x: Style.margin
        y: root.model.name === "" ? Style.mm(60) : who.y + Style.mm(Style.large ? 29 : 26)
    }

    Column {
        id: lines

        spacing: -Style.mm(0.6)
        width: root.tall ? root.room : glass.x - Style.margin - Style.mm(3)
        x: Style.margin
        y: root.tall ? greeting.y + greeting.height + Style.mm(3) : who.y + who.height + Style.mm(Style.large ? -3 : 0.8)

        Repeater {
            model: root.model.lines

            delegate: Fit {
                required property string modelData

                color: Style.onteal2
                lines: root.tall ? 2 : 1
                room: lines.width
                sizes: [root.lineSize(lines.width)]
                text: modelData
            }
        }
    }

    Fanlight {
        id: glass

        width: Style.mm(root.tall ? 59 : 90)
        x: root.width - width - (root.tall ? Style.mm(10) : Style.margin + Style.mm(0.8))
        y: root.tall ? Style.mm(Style.large ? 30 : 45) : rule.y - height + Style.borderDecoration
    }

    Rectangle {
        id: rule

        color: Style.teal2
        height: Style.borderDecoration
        width: root.room
        x: Style.margin
        y: root.tall ? lines.y + lines.height + Style.mm(9) : Style.mm(96)
    }

    HomeToday {
        counts: root.model.counts
        height: root.height - y - (root.tall ? 0 : Style.mm(2))
        notice: root.frame.notice
        today: root.model.today
        upright: root.tall
        width: root.room
        x: Style.margin
        y: rule.y + Style.mm(root.tall ? 6 : 1)
    }
}
