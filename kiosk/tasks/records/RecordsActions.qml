pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* The money, hidden until asked for; other insurances; other years. */
Item {
    id: root

    required property RecordsModel model
    property int amountHeight: 0
    property int buttonHeight: 0
    readonly property bool wide: Style.landscape
    readonly property int third: Math.floor((width - 2 * Style.gap) / 3)
    readonly property int fifth: Math.floor((width - 4 * Style.mm(4)) / 5)

    height: wide ? buttonHeight : amountHeight + Style.gap + buttonHeight

    Amount {
        amount: root.model.shown ? root.model.amount : ""
        caption: root.model.amountCaption
        height: root.amountHeight
        unit: qsTrId("unit.yuan")
        width: root.wide ? Math.round(root.width * 0.33) : Math.round(root.width * 0.63)
    }

    KioskButton {
        action: root.model.shown ? "hide_amounts" : "show_amounts"
        available: root.model.hasAmount && !root.model.helped
        height: root.amountHeight
        icon: root.model.shown ? "eye_closed" : "eye"
        kind: "onward"
        sub: root.model.helped ? qsTrId("records.helped") : root.model.hasAmount ? "" : qsTrId("records.no_amount")
        width: root.wide ? Math.round(root.width * 0.2) : root.width - x
        word: root.model.shown ? qsTrId("records.hide") : qsTrId("records.show")
        x: root.wide ? Math.round(root.width * 0.33) + Style.mm(4) : Math.round(root.width * 0.63) + Style.gap
    }

    Row {
        readonly property int room: root.wide ? root.width - x : root.width
        readonly property int each: Math.floor((room - 2 * spacing) / 3)

        anchors.bottom: parent.bottom
        spacing: root.wide ? Style.mm(4) : Style.gap
        x: root.wide ? Math.round(root.width * 0.53) + Style.mm(8) : 0

        KioskButton {
            action: "insurance"
            argument: root.model.nextKind
            height: root.buttonHeight
            icon: "umbrella"
            sizes: [Style.mm(11), Style.mm(8.5), Style.mm(7), Style.mm(5.6)]
            upright: true
            width: parent.each
            word: qsTrId("records.other")
        }

        KioskButton {
            action: "earlier"
            available: root.model.earlier
            height: root.buttonHeight
            icon: "previous"
            sizes: [Style.mm(11), Style.mm(8.5), Style.mm(7), Style.mm(5.6)]
            upright: true
            width: parent.each
            word: qsTrId("records.earlier")
        }

        KioskButton {
            action: "later"
            available: root.model.later
            height: root.buttonHeight
            icon: "next"
            sizes: [Style.mm(11), Style.mm(8.5), Style.mm(7), Style.mm(5.6)]
            upright: true
            width: parent.each
            word: qsTrId("records.later")
        }
    }
}
