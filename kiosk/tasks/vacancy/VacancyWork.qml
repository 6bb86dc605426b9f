pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* Where the work is and what it is, in the employer's own words; as many lines as there is room for. */
Item {
    id: root

    property string caption: ""
    property string place: ""
    property string work: ""
    readonly property int inset: Style.mm(7)

    Border {
        anchors.fill: parent
        thickness: Style.borderDecoration
        tone: Style.line
    }

    Icon {
        id: sign

        name: "pin"
        side: Style.mm(9.5)
        x: root.inset
        y: Style.mm(5.5)
    }

    Fit {
        id: heading

        anchors.verticalCenter: sign.verticalCenter
        room: root.width * 0.4
        sizes: [Style.body, Style.note]
        text: root.caption
        weight: 900
        x: sign.x + sign.width + Style.mm(4)
    }

    Fit {
        anchors.verticalCenter: sign.verticalCenter
        room: root.width - heading.x - heading.width - root.inset - Style.mm(5)
        sizes: [Style.body, Style.note, Style.mm(5.8)]
        text: root.place
        weight: 500
        x: heading.x + heading.width + Style.mm(5)
    }

    Paragraph {
        readonly property int fits: Math.floor((root.height - y - Style.mm(3)) / (Style.body * 1.37))

        color: Style.mute
        lines: Math.max(1, fits)
        text: root.work
        visible: fits > 0
        width: root.width - 2 * root.inset
        x: root.inset
        y: Style.mm(18)
    }
}
