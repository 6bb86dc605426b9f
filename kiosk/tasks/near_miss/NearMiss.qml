pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* 还差一步: the window with its one missing pane, and what to do about it. */
KioskPage {
    id: root

    required property NearMissModel model
    readonly property bool wide: Style.landscape
    readonly property int buttons: Style.mm(wide ? 38 : Style.large ? 48 : 50)
    readonly property int side: Math.round(workWidth * (wide ? 0.25 : 0.342))
    readonly property int half: Math.floor((buttons - Style.mm(4)) / 2)

    note: model.note
    title: model.title
    workTop: 5

    Notice {
        visible: root.model.gone
        width: parent.width
        words: qsTrId("matches.gone")
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

    MissingWindow {
        id: glass

        caption: root.model.caption
        detail: root.model.detail
        height: root.wide ? actions.y - y - Style.gap : Math.min(Style.mm(Style.large ? 116 : 128), Math.round((actions.y - y) * 0.56))
        missing: root.model.missing
        panes: root.model.panes
        visible: !root.model.gone
        width: root.wide ? Math.round(root.workWidth * 0.6) : root.workWidth
        y: pay.height + Style.mm(4)
    }

    Headed {
        id: how

        readonly property list<HowRow> rows: root.wide && Style.large ? root.model.howRows.slice(0, 2) : root.model.howRows

        heading: root.model.how
        headingHeight: Style.mm(root.wide ? 20 : 23)
        headingSize: Style.label
        height: root.wide ? glass.height : actions.y - y - Style.gap
        icon: root.model.howIcon
        visible: !root.model.gone
        width: root.wide ? root.workWidth - glass.width - Style.gap : root.workWidth
        x: root.wide ? glass.width + Style.gap : 0
        y: root.wide ? glass.y : glass.y + glass.height + Style.gap

        Column {
            Repeater {
                model: how.rows

                delegate: Entry {
                    required property int index
                    required property HowRow modelData

                    height: Math.floor(how.body.height / how.rows.length)
                    icon: modelData.icon
                    more: modelData.more
                    separated: index < how.rows.length - 1
                    stacked: root.wide
                    weight: index === 0 ? 900 : 500
                    width: how.width
                    word: modelData.word
                }
            }
        }
    }

    Item {
        id: actions

        anchors.bottom: parent.bottom
        height: root.buttons
        width: parent.width

        KioskButton {
            action: "open_vacancy"
            argument: root.model.number
            available: !root.model.gone
            height: parent.height
            icon: "briefcase"
            kind: "main"
            width: parent.width - (root.wide ? 2 * root.side + Style.dockGap : root.side) - Style.gap
            word: qsTrId("near_miss.open")
        }

        KioskButton {
            id: onward

            action: "next_page"
            available: !root.model.last
            height: root.wide ? parent.height : root.half
            icon: "next"
            width: root.side
            word: qsTrId("near_miss.next")
            x: parent.width - width
        }

        KioskButton {
            action: "previous_page"
            available: !root.model.first
            height: onward.height
            icon: "previous"
            width: root.side
            word: qsTrId("near_miss.previous")
            x: root.wide ? onward.x - width - Style.dockGap : parent.width - width
            y: root.wide ? 0 : parent.height - height
        }
    }
}
