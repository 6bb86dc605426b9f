pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* A plain lit arch in the rain: plug and socket apart, a card, or a window; the calm words under it. */
Item {
    id: root

    required property FrameModel frame
    property string scene: ""
    property string calm: ""
    readonly property bool tall: Style.landscape
    readonly property int archWidth: Style.mm(tall ? 112 : 137.5)
    readonly property int archTop: Style.mm(tall ? 52 : 6)

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
        drawing: "rain"
        height: root.height - (root.tall ? y : 0)
        visible: root.scene === "plug" && !Style.contrast
        width: root.width
        y: root.tall ? Style.mm(36) : 0
    }

    Rectangle {
        anchors.fill: arch
        color: Style.white
        visible: Style.contrast
    }

    Drawn {
        id: arch

        drawing: "shelter"
        height: root.tall ? Style.mm(146) : root.height - y
        visible: !Style.contrast
        width: root.archWidth
        x: Math.round((root.width - width) / 2)
        y: root.archTop
    }

    Drawn {
        drawing: Style.contrast ? "plug/mono" : "plug/colour"
        height: Math.round(width * 0.342)
        visible: root.scene === "plug"
        width: arch.width - 2 * Math.round(arch.width * 0.045)
        x: arch.x + Math.round(arch.width * 0.045)
        y: arch.y + Math.round(arch.height * 0.38)
    }

    Drawn {
        drawing: Style.contrast ? "card/mono" : "card/colour"
        height: Math.round(width * 0.87)
        visible: root.scene === "card"
        width: Math.round(arch.width * 0.42)
        x: arch.x + Math.round((arch.width - width) / 2)
        y: arch.y + Math.round(arch.height * 0.24)
    }

    Icon {
        ground: Style.warm
        name: "window"
        side: Math.round(arch.width * 0.4)
        visible: root.scene === "window"
        x: arch.x + Math.round((arch.width - width) / 2)
        y: arch.y + Math.round(arch.height * 0.22)
    }

    Fit {
        color: Style.ink
        room: arch.width - Style.mm(14)
        sizes: [Style.label, Style.body, Style.note, Style.mm(5.8)]
        text: root.calm
        weight: 900
        x: arch.x + Math.round((arch.width - width) / 2)
        y: arch.y + Math.round(arch.height * 0.85 - height / 2)
    }
}
