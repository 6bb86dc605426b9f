pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* The question is noted; what comes now. */
KioskPage {
    id: root

    required property AskedModel model
    readonly property int buttonHeight: Style.mm(Style.landscape ? 34 : 44)

    title: model.title
    workTop: 8

    Fit {
        id: vacancy

        lines: 2
        room: parent.width
        sizes: [Style.label, Style.body, Style.note]
        text: root.model.vacancy
        weight: 700
    }

    AskLines {
        heading: root.model.heading
        height: Math.min(Style.mm(190), parent.height - root.buttonHeight - y - Style.gap)
        icon: "check"
        lines: root.model.lines
        width: parent.width
        y: vacancy.height + Style.mm(6)
    }

    KioskButton {
        action: "go_on"
        anchors.bottom: parent.bottom
        height: root.buttonHeight
        icon: "briefcase"
        kind: "main"
        width: parent.width
        word: root.model.goOn
    }
}
