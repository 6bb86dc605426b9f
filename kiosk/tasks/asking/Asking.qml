pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* 先问一声: what the employer is asked, and whether age and trade may be told along with it. */
KioskPage {
    id: root

    required property AskingModel model
    readonly property bool wide: Style.landscape
    readonly property int mainHeight: Style.mm(wide ? 34 : 44)
    readonly property int otherHeight: wide ? mainHeight : Style.mm(34)
    readonly property int half: Math.floor((workWidth - Style.gap) / 2)

    title: model.title
    workTop: 5

    Late {
        id: late

        running: root.model.busy && root.visible
    }

    PayLine {
        id: pay

        employer: root.model.employer
        pay: root.model.pay
        trade: root.model.trade
        unit: root.model.unit
        visible: !root.model.gone
        width: parent.width
    }

    Notice {
        id: gone

        visible: root.model.gone
        width: parent.width
        words: qsTrId("matches.gone")
    }

    AskLines {
        heading: root.model.heading
        height: root.model.gone ? 0 : (trouble.visible ? trouble.y : consent.y) - y - Style.mm(4)
        icon: "phone"
        lines: root.model.lines
        width: parent.width
        y: pay.height + Style.mm(4)
    }

    Notice {
        id: trouble

        more: root.model.troubleDo
        visible: root.model.trouble !== ""
        width: parent.width
        words: root.model.trouble
        y: consent.y - height - Style.mm(3)
    }

    Fit {
        id: consent

        room: parent.width
        sizes: [Style.label, Style.body, Style.note]
        text: root.model.consent
        visible: !root.model.gone
        weight: 900
        y: main.y - height - Style.mm(2)
    }

    KioskButton {
        id: main

        action: "ask_telling"
        available: !root.model.busy && !root.model.gone
        height: root.mainHeight
        icon: "phone"
        kind: "main"
        visible: !root.model.gone
        width: root.wide ? root.half : parent.width
        word: late.shown && root.model.busy ? qsTrId("asking.telling.busy") : root.model.telling
        y: root.wide ? parent.height - height : silent.y - height - Style.gap
    }

    KioskButton {
        id: silent

        action: "ask_silent"
        anchors.bottom: parent.bottom
        available: !root.model.busy && !root.model.gone
        height: root.otherHeight
        visible: !root.model.gone
        width: root.wide ? root.half : parent.width
        word: root.model.silent
        x: root.wide ? root.half + Style.gap : 0
    }
}
