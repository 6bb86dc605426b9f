pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* 您还在吗: the question covers the whole page; any touch answers it, one button says so. */
KioskPage {
    id: root

    required property IdleModel model

    hasFrieze: false
    plainWall: false
    wallHeight: 230
    workTop: 5

    wall: IdleWall {
        anchors.fill: parent
        frame: root.frame
    }

    Column {
        id: words

        anchors.bottom: here.top
        anchors.bottomMargin: Style.mm(10)
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
            weight: 500
        }

        Fit {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Style.mute
            room: parent.width
            sizes: [Style.label, Style.body, Style.note]
            text: root.model.calm
        }
    }

    KioskButton {
        id: here

        action: "still_here"
        anchors.bottom: away.top
        anchors.bottomMargin: Style.mm(9)
        height: Style.mm(50)
        icon: "check"
        kind: "main"
        sizes: [Style.title, Style.head, Style.label]
        width: parent.width
        word: root.model.here
    }

    KioskButton {
        id: away

        action: "leave"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.mm(8)
        height: Style.mm(36)
        icon: "eject"
        width: parent.width
        word: root.model.leave
    }
}
