pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* The PIN pad. Three faces: asking, the question before the last try, no try left. */
KioskPage {
    id: root

    required property PinModel model
    readonly property int confirmHeight: Style.mm(Style.compact ? 30 : Style.large ? 44 : 42)
    readonly property int foot: asking && !Style.compact && !Style.large ? Style.mm(22) : 0
    readonly property bool asking: model.asking

    lowers: true
    plainWall: false
    wallHeight: Style.large ? 158 : 150
    workTop: 9

    wall: PinWall {
        anchors.fill: parent
        frame: root.frame
        model: root.model
    }

    PinPad {
        height: buttons.y - Style.mm(Style.compact || Style.large ? 6 : 11)
        typing: root.model.typing
        visible: root.asking
        width: parent.width
    }

    TakeBox {
        icon: "mind"
        more: root.model.more
        visible: !root.asking
        width: parent.width
        word: root.model.title
        y: Math.round((buttons.y - height) / 3)
    }

    Row {
        id: buttons

        readonly property int half: Math.floor((root.workWidth - Style.gap) / 2)

        spacing: Style.gap
        y: parent.height - height - root.foot

        KioskButton {
            action: root.model.warned ? "back" : "pin_forgotten"
            height: root.confirmHeight
            icon: root.model.warned ? "back" : "help"
            iconSide: Style.mm(12)
            objectName: root.model.warned ? "back_main" : "pin_forgotten"
            width: root.model.blocked ? root.workWidth : parent.half
            word: root.model.warned ? qsTrId("pin.not_now") : qsTrId("pin.forgotten")
        }

        KioskButton {
            action: root.model.warned ? "pin_go_on" : "pin_confirm"
            available: root.model.warned || root.model.mayConfirm
            height: root.confirmHeight
            icon: "check"
            kind: "onward"
            sub: root.model.warned ? "" : root.model.confirmSub
            visible: !root.model.blocked
            width: parent.half
            word: root.model.warned ? qsTrId("pin.go_on") : root.model.confirm
        }
    }

    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.mm(2)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Style.mm(4)
        visible: root.foot > 0 && root.model.without !== ""

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            ground: Style.paper
            name: "briefcase"
            side: Style.mm(10.5)
        }

        Fit {
            room: root.workWidth - Style.mm(14)
            sizes: [Style.body, Style.note, Style.mm(5.8)]
            text: root.model.without
            weight: 500
        }
    }
}
