pragma ComponentBehavior: Bound
import QtQuick

/*
 * The card and its way into the slot. The card rests, slides down 6 mm and back, each 4.2 s: the only thing on the
 * attract screen that moves. `still` leaves it at its lowest point. `outward` shows the way out instead.
 */
Item {
    id: root

    property string cardWord: ""
    property string slotWord: ""
    property bool still: false
    property bool outward: false
    property bool arrows: true
    property real cardWidth: Style.mm(86)
    // How far the slot's box goes on below its words.
    property int pedestal: 0
    readonly property int cardHeight: Math.round(cardWidth * 0.87)
    readonly property int slotTop: height - slotBox.height
    readonly property int travel: Style.mm(6)
    property int lowered: still ? travel : 0
    property int elapsed: 0

    function ease(share: real): real {
        return share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share);
    }

    // Down in 600 ms, back in 600 ms, then at rest for 3 s; whole pixels, at most 30 pictures a second.
    function move(): void {
        root.elapsed += Style.frame;
        const share = root.elapsed / Style.cardSlides;
        const way = share <= 1 ? root.ease(share) : root.ease(Math.max(0, 2 - share));
        root.lowered = Math.round(root.travel * way);
        if (share >= 2)
            root.elapsed = 0;
    }

    Timer {
        interval: root.elapsed === 0 ? Style.cardRests : Style.frame
        repeat: true
        running: !root.still && root.visible

        onTriggered: root.move()
    }

    Repeater {
        model: root.arrows ? 2 : 0

        delegate: Drawn {
            required property int index

            drawing: "arrow/" + Style.hex(Style.kapok) + (root.outward ? "/up" : "/down")
            height: Math.round(root.cardWidth * 0.385)
            width: Math.round(root.cardWidth * 0.28)
            x: Math.round(root.width / 2 + (index === 0 ? -1 : 1) * root.cardWidth * 0.79 - width / 2)
            y: root.slotTop - height - Style.mm(17)
        }
    }

    Item {
        clip: true
        height: root.slotTop + Style.mm(2)
        width: root.cardWidth
        x: Math.round((root.width - width) / 2)

        CardFace {
            width: root.cardWidth
            word: root.cardWord
            y: root.slotTop - Math.round(root.cardHeight * 0.835) + (root.outward ? -root.lowered : root.lowered)
        }
    }

    Rectangle {
        id: slotBox

        readonly property int mouth: Math.round(root.cardWidth * 1.21)
        readonly property int face: Math.round(root.cardWidth * 0.44)

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        color: Style.teal
        height: face + root.pedestal
        width: Math.round(root.cardWidth * 1.57)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Style.contrast ? Style.white : "#04211F"
            height: Style.mm(6)
            radius: Style.mm(1)
            width: slotBox.mouth
            y: Style.mm(0.5)
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Style.honey
            height: Style.mm(2)
            width: slotBox.mouth
            y: Style.mm(11)
        }

        Fit {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Style.onteal
            spread: Style.mm(0.5)
            room: slotBox.width - Style.mm(8)
            sizes: [Style.mm(11), Style.mm(8.5), Style.mm(6.7), Style.mm(5)]
            text: root.slotWord
            weight: 700
            y: Style.mm(13) + Math.round((slotBox.face - Style.mm(13) - height) / 2)
        }
    }

    // The card's foot stands in the mouth of the slot.
    Rectangle {
        color: Style.contrast ? Style.white : "#04211F"
        height: Style.mm(4)
        radius: Style.mm(1)
        width: slotBox.mouth
        x: Math.round((root.width - width) / 2)
        y: root.slotTop + Style.mm(2)
    }
}
