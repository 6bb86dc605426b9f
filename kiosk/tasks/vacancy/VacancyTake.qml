pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* What one takes away without paper: the code for the telephone, the number for the head. */
Item {
    id: root

    required property VacancyModel model
    // Only code and number: something else has to be said here.
    property bool brief: false
    readonly property bool wide: Style.landscape
    readonly property int textX: wide ? 0 : qr.width + Style.mm(9)
    readonly property int textRoom: width - textX

    QrPanel {
        id: qr

        rows: root.model.qr
        width: Style.mm(80)
        x: root.wide ? Math.round((root.width - width) / 2) : 0
    }

    Column {
        spacing: Style.mm(1)
        width: root.textRoom
        x: root.textX
        y: root.wide ? qr.height + Style.mm(3) : Math.round((root.height - height) / 2)

        Row {
            spacing: Style.mm(4)
            visible: !root.brief

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                ground: Style.paper
                name: "phone"
                side: Style.mm(12)
            }

            Fit {
                room: root.textRoom - Style.mm(17)
                sizes: [Style.label, Style.body, Style.note, Style.mm(5.8)]
                text: qsTrId("vacancy.scan")
                weight: 900
            }
        }

        Paragraph {
            color: Style.mute
            lines: 3
            size: root.wide ? Style.note : Style.body
            text: qsTrId("vacancy.scan.more")
            visible: !root.brief && !Style.large
            width: root.textRoom
        }

        Item {
            height: Style.mm(root.wide ? 1 : 4)
            visible: !root.brief
            width: 1
        }

        Fit {
            color: Style.mute
            room: root.textRoom
            sizes: root.wide ? [Style.note, Style.mm(5.8)] : [Style.body, Style.note, Style.mm(5.8)]
            text: qsTrId("vacancy.number")
            visible: !root.brief
        }

        Line {
            size: Style.title
            text: root.model.number
            visible: !root.brief
            weight: 900
        }
    }
}
