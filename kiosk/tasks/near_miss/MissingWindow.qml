pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* The window of 还差一步: what is met are lit panes, the one thing missing is the tall empty pane at the right. */
Rectangle {
    id: root

    property list<Pane> panes
    property string caption: ""
    property string missing: ""
    property string detail: ""
    readonly property int frame: Style.mm(1.5)
    readonly property int gutter: Style.mm(2.8)
    readonly property int tallWidth: Math.round((width - 2 * frame) * 0.334)
    readonly property int rows: Math.max(1, Math.ceil(panes.length / 2))
    readonly property int gap: Style.mm(3)
    // Whether a pane has room for its tick above the words.
    readonly property bool roomy: paneHeight > Style.mm(16) + 1.46 * (Style.label + Style.note)
    readonly property int paneWidth: Math.floor((width - 2 * frame - tallWidth - 2 * gutter - gap) / 2)
    readonly property int paneHeight: Math.floor((height - 2 * frame - 2 * gutter - (rows - 1) * gap) / rows)

    border.color: Style.teal
    border.width: frame
    color: Style.white

    Grid {
        columns: 2
        spacing: root.gap
        x: root.frame + root.gutter
        y: root.frame + root.gutter

        Repeater {
            model: root.panes

            delegate: Rectangle {
                id: pane

                required property Pane modelData

                color: Style.teal
                height: root.paneHeight
                width: root.paneWidth

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Style.mm(2.6)
                    border.color: Style.celadon
                    border.width: Style.mm(0.4)
                    color: "transparent"
                }

                Column {
                    anchors.centerIn: parent
                    spacing: -Style.mm(0.5)

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        ground: Style.teal
                        name: root.roomy ? "check" : ""
                        side: Style.mm(11.5)
                        tone: Style.honey
                    }

                    Fit {
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Style.onteal
                        room: pane.width - Style.mm(10)
                        sizes: [Style.label, Style.body, Style.note, Style.mm(5.8), Style.mm(4.9)]
                        text: pane.modelData.word
                        weight: 900
                    }

                    Fit {
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Style.onteal2
                        room: pane.width - Style.mm(9)
                        sizes: [Style.note, Style.mm(6), Style.mm(5.2)]
                        text: pane.modelData.proof
                    }
                }
            }
        }
    }

    Rectangle {
        color: Style.teal
        height: root.height
        width: Style.mm(1.2)
        x: root.width - root.frame - root.tallWidth
    }

    Drawn {
        id: gapPane

        drawing: ["dashed", Style.hex(Style.kapok), Style.mm(1.5), 0, Style.mm(5), Style.hex(Style.paper)].join("/")
        height: root.height - 2 * root.frame - 2 * root.gutter + Style.mm(1)
        width: root.tallWidth - 2 * Style.mm(2.4)
        x: root.width - root.frame - root.tallWidth + Style.mm(3)
        y: root.frame + root.gutter

        Column {
            anchors.centerIn: parent
            spacing: 0

            Fit {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Style.kapok
                horizontalAlignment: Text.AlignHCenter
                lines: 2
                room: gapPane.width - Style.mm(6)
                sizes: [Style.body, Style.note, Style.mm(5.8)]
                text: root.caption
                weight: 700
            }

            Fit {
                anchors.horizontalCenter: parent.horizontalCenter
                horizontalAlignment: Text.AlignHCenter
                lines: 3
                room: gapPane.width - Style.mm(6)
                sizes: [Style.head, Style.label, Style.body]
                text: root.missing
                weight: 900
            }

            Fit {
                anchors.horizontalCenter: parent.horizontalCenter
                horizontalAlignment: Text.AlignHCenter
                lines: 3
                room: gapPane.width - Style.mm(6)
                sizes: [Style.body, Style.note]
                text: root.detail
                visible: text !== ""
            }
        }
    }
}
