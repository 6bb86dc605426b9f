pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* The lit window over an empty bay. */
Item {
    id: root

    required property FrameModel frame
    readonly property bool tall: Style.landscape
    readonly property real radius: Math.round(tall ? width * 0.385 : Style.mm(92))

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
        drawing: "bay/lit"
        height: root.height - y
        visible: !Style.contrast
        width: Math.round(root.radius * 2.32)
        x: Math.round((root.width - width) / 2)
        y: Style.mm(root.tall ? 34 : 16)
    }

    Icon {
        ground: Style.warm
        name: "clock"
        side: Style.mm(root.tall ? 50 : 66)
        tone: Style.contrast ? Style.white : Style.teal
        x: Math.round((root.width - width) / 2)
        y: root.height - height - Style.mm(root.tall ? 50 : 22)
    }
}
