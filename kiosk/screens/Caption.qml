pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* A caption with its value below, the value as large as fits. */
Column {
    id: root

    property string caption: ""
    property string value: ""
    property int size: Style.title

    spacing: -Style.mm(2)

    Fit {
        color: Style.mute
        room: root.width
        sizes: Style.landscape ? [Style.mm(8.5), Style.mm(6.7)] : [Style.body, Style.note]
        text: root.caption
    }

    Fit {
        room: root.width - Style.mm(3)
        sizes: Style.landscape ? [root.size, Style.mm(13.9), Style.mm(11), Style.mm(8.5), Style.mm(6.7)] : [root.size, Style.title, Style.head, Style.label, Style.body, Style.note]
        text: root.value
        weight: 900
    }
}
