pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* The attract screen: the lit window, the card on its way into the slot, three languages. */
KioskPage {
    id: root

    required property AttractModel model
    readonly property bool calm: model.trouble === ""

    hasFrieze: false
    plainWall: false
    wallHeight: Style.large ? 208 : 230
    workTop: 1

    wall: ArcadeWall {
        anchors.fill: parent
        arrows: root.calm
        cardWord: root.model.cardWord
        clock: root.frame.clock
        day: root.frame.day
        hall: root.frame.hall
        slotWord: root.model.slotWord
        still: !root.calm
        weekday: root.frame.weekday
    }

    Fit {
        id: title

        anchors.horizontalCenter: parent.horizontalCenter
        color: Style.teal
        spread: Style.mm(0.8)
        room: parent.width
        sizes: [Style.hero, Style.figure, Style.title, Style.head]
        text: root.model.title
        weight: 900
        y: Style.landscape ? 0 : Math.round((counts.y - height) / 2) - Style.mm(2)
    }

    Row {
        id: counts

        readonly property int column: Math.floor(root.workWidth / 3)

        anchors.bottom: tongues.top
        anchors.bottomMargin: Style.mm(Style.landscape ? 9 : Style.large ? 4 : 7)
        visible: root.calm

        Repeater {
            model: root.model.counts

            delegate: CountColumn {
                required property int index
                required property Count modelData

                caption: modelData.caption
                figure: modelData.figure
                ruled: index > 0
                unit: modelData.unit
                width: counts.column
            }
        }
    }

    Notice {
        anchors.bottom: counts.bottom
        more: root.model.troubleDo
        visible: !root.calm
        width: parent.width
        words: root.model.trouble
    }

    Row {
        id: tongues

        anchors.bottom: guest.top
        anchors.bottomMargin: Style.mm(Style.large ? 5 : 7.5)
        spacing: Style.gap

        Repeater {
            model: root.model.tongues

            delegate: Dome {
                required property Tongue modelData

                action: "language"
                argument: modelData.code
                height: Style.mm(Style.large ? 55 : 48)
                icon: modelData.icon
                more: modelData.ask
                width: Math.floor((root.workWidth - 2 * Style.gap) / 3)
                word: modelData.name
            }
        }
    }

    Tile {
        id: guest

        action: "guest"
        anchors.bottom: parent.bottom
        height: Style.mm(Style.large ? 40 : 37.5)
        icon: "briefcase"
        layoutKind: "wide"
        more: root.model.guestMore
        width: parent.width
        word: root.model.guest
    }
}
