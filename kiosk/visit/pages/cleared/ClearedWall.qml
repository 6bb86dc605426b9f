pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* The clear window with a wish under it; while the card is still inside, the card and its way out instead. */
Item {
    id: root

    required property FrameModel frame
    required property ClearedModel model
    readonly property bool tall: Style.landscape
    readonly property real radius: Math.round(tall ? width * 0.36 : Style.mm(68))
    readonly property int bayTop: Style.mm(tall ? 42 : 8)
    readonly property int ground: tall ? Style.mm(226) : height
    readonly property int spring: bayTop + Math.round(radius * 1.08)

    HallClock {
        clock: root.frame.clock
        day: root.frame.day + " " + root.frame.weekday
        hall: root.frame.hall
        visible: root.tall
        width: root.width - 2 * Style.margin
        x: Style.margin
        y: Style.mm(9)
    }

    Drawn {
        drawing: "bay/clear"
        height: root.ground - y
        visible: !Style.contrast && !root.model.cardInside
        width: Math.round(root.radius * 2.32)
        x: Math.round((root.width - width) / 2)
        y: root.bayTop
    }

    Drawn {
        drawing: "shelter"
        height: root.ground - y
        visible: !Style.contrast && root.model.cardInside
        width: Math.round(root.radius * 2)
        x: root.tall ? Math.round((root.width - width) / 2) : root.width - width - Style.margin
        y: root.bayTop + Style.mm(root.tall ? 52 : 4)
    }

    Rectangle {
        color: Style.white
        height: root.ground - slot.y
        visible: Style.contrast && root.model.cardInside
        width: slot.width
        x: slot.x
        y: slot.y
    }

    CardSlot {
        id: slot

        cardWidth: Style.mm(root.tall ? 50 : 56)
        cardWord: root.model.cardWord
        height: Style.mm(root.tall ? 96 : 104)
        outward: true
        slotWord: root.model.slotWord
        visible: root.model.cardInside
        width: Math.round(root.radius * 1.8)
        x: root.tall ? Math.round((root.width - width) / 2) : root.width - Style.margin - root.radius - Math.round(width / 2)
        y: root.ground - height
    }

    Column {
        spacing: root.model.cardInside ? Style.mm(4) : -Style.mm(3)
        width: root.tall ? (root.model.cardInside ? root.width - 2 * Style.margin : root.radius * 1.84) : root.model.cardInside ? root.width - 3 * Style.margin - root.radius * 2 : root.radius * 1.9
        x: root.model.cardInside ? Style.margin : Math.round((root.width - width) / 2)
        y: root.model.cardInside ? Style.mm(root.tall ? 40 : 34) : root.spring + Math.round((root.ground - root.spring - height) / 2) + (root.tall ? -Style.mm(24) : Style.mm(1))

        Fit {
            color: Style.onteal
            lines: root.model.cardInside ? 4 : 1
            room: parent.width
            sizes: root.model.cardInside ? [Style.mm(27.9), Style.mm(21.9), Style.mm(root.tall ? 17.9 : 18)] : [Style.hero, Style.mm(21.9), Style.mm(17.9), Style.mm(13.9)]
            text: root.model.title
            weight: 900
            x: root.model.cardInside ? 0 : Math.round((parent.width - width) / 2)
        }

        Fit {
            color: Style.onteal2
            lines: 2
            room: parent.width
            sizes: [Style.mm(11), Style.mm(8.5), Style.mm(6.7)]
            text: root.model.more
            visible: !root.model.cardInside || !root.tall
            x: root.model.cardInside ? 0 : Math.round((parent.width - width) / 2)
        }
    }
}
