pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* While something is read or asked: what the machine does now, and how far it is. */
KioskPage {
    id: root

    required property WaitingModel model

    hasFrieze: false
    plainWall: false
    wallHeight: Style.large ? 208 : 230
    workTop: 5

    wall: ArcadeWall {
        anchors.fill: parent
        arrows: false
        cardWord: root.model.cardWord
        clock: root.frame.clock
        day: root.frame.day
        hall: root.frame.hall
        slotWord: root.model.slotWord
        still: true
        weekday: root.frame.weekday
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Style.mm(22)
        width: parent.width

        Fit {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Style.teal
            room: parent.width
            sizes: [Style.hero, Style.figure, Style.title, Style.head]
            text: root.model.title
            weight: 900
        }

        Fit {
            anchors.horizontalCenter: parent.horizontalCenter
            room: parent.width
            sizes: [Style.label, Style.body, Style.note]
            text: root.model.more
        }

        Fit {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Style.mute
            room: parent.width
            sizes: [Style.label, Style.body, Style.note]
            text: root.model.calm
        }
    }

    Row {
        anchors.bottom: parent.bottom

        Repeater {
            model: root.model.steps

            delegate: Item {
                id: step

                required property int index
                required property string modelData
                readonly property bool done: index < root.model.step
                readonly property bool now: index === root.model.step

                height: Style.mm(48)
                width: Math.floor(root.workWidth / 3)

                Rectangle {
                    color: Style.line
                    height: Style.borderDecoration
                    visible: step.index > 0
                    width: parent.width - Style.mm(26)
                    x: -Math.round(width / 2)
                    y: Style.mm(11)
                }

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    ground: step.done ? Style.paper : Style.teal
                    name: step.done ? "tick" : step.now ? "bar" : "diamond_outline"
                    side: Style.mm(22)
                    tone: step.done || step.now ? Style.teal : Style.edge
                }

                Fit {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: step.now ? Style.ink : Style.mute
                    room: step.width - Style.mm(4)
                    sizes: [Style.body, Style.note, Style.mm(5.8)]
                    text: step.modelData
                    weight: step.now ? 900 : 400
                    y: Style.mm(25)
                }
            }
        }
    }
}
