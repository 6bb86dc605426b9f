pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* One vacancy in full. Landscape: the reading at the left, what can be taken away at the right. */
KioskPage {
    id: root

    required property VacancyModel model
    readonly property bool wide: Style.landscape
    readonly property int readingWidth: wide ? Math.round(workWidth * 0.62) : workWidth
    readonly property bool troubled: model.trouble !== "" && !model.gone
    readonly property int mainHeight: Style.mm(wide ? 38 : Style.large ? 38 : 42)

    note: model.note
    title: model.title
    workTop: 5

    Notice {
        visible: root.model.gone
        width: parent.width
        words: root.model.trouble
    }

    Item {
        id: reading

        height: root.wide ? parent.height : take.y - Style.gap
        visible: !root.model.gone
        width: root.readingWidth

        PayLine {
            id: pay

            employer: root.model.employer
            more: root.model.posted
            pay: root.model.pay
            split: Style.large || root.wide
            trade: root.model.trade
            unit: root.model.unit
            width: parent.width
        }

        FactsBlock {
            id: facts

            facts: Style.large ? root.model.facts.slice(0, 6) : root.model.facts
            height: implicitHeight
            width: parent.width
            y: pay.height + Style.mm(Style.large ? 3 : 6)
        }

        ReasonLine {
            id: why

            anchors.top: facts.bottom
            anchors.topMargin: Style.mm(Style.large ? 2 : 5)
            reasons: root.model.reasons
            room: Math.max(1, reading.height - y)
            width: parent.width
        }

        VacancyWork {
            anchors.top: why.bottom
            anchors.topMargin: Style.mm(5)
            caption: root.model.placeCaption
            height: reading.height - y
            place: root.model.place
            visible: height > Style.mm(19) && !Style.large
            width: parent.width
            work: root.model.work
        }
    }

    VacancyTake {
        id: take

        brief: root.troubled && root.wide
        height: root.wide ? main.y - Style.gap : Style.mm(80)
        model: root.model
        visible: !root.model.gone
        width: root.wide ? root.workWidth - root.readingWidth - Style.mm(9) : root.workWidth
        x: root.wide ? root.readingWidth + Style.mm(9) : 0
        y: root.wide ? 0 : main.y - height - Style.mm(7.5) - (trouble.visible ? trouble.height + Style.mm(4) : 0)
    }

    Notice {
        id: trouble

        height: implicitHeight
        more: root.model.troubleDo
        visible: root.troubled
        width: take.width
        words: root.model.trouble
        x: take.x
        y: main.y - height - Style.mm(4)
    }

    KioskButton {
        id: main

        action: root.model.action
        anchors.bottom: parent.bottom
        available: root.model.available && !root.model.busy
        height: root.mainHeight
        icon: root.model.icon
        kind: "main"
        sub: late.shown && root.model.busy ? "" : root.model.letterSub
        width: take.width
        word: late.shown && root.model.busy ? qsTrId("vacancy.letter.busy") : root.model.letter
        x: take.x
    }

    Late {
        id: late

        running: root.model.busy && root.visible
    }
}
