pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* The home page: the greeting on the wall, what can be done on tiles below. */
KioskPage {
    id: root

    required property HomeModel model
    readonly property real share: workHeight - 3 * Style.gap
    readonly property real mainShare: Style.compact ? 0.33 : 0.284
    readonly property real squareShare: Style.compact ? 0.2275 : 0.2715
    // The squares share the room of two rows of them, however many tasks have a tile.
    readonly property int rows: Math.max(2, Math.ceil(model.tiles.length / 2))
    readonly property int squareHeight: Math.round((2 * share * squareShare - (rows - 2) * Style.gap) / rows)
    readonly property int column: Math.floor((workWidth - Style.gap) / 2)

    lowers: true
    plainWall: false
    wallHeight: 140
    workTop: 8

    wall: HomeWall {
        anchors.fill: parent
        frame: root.frame
        model: root.model
    }

    Column {
        spacing: Style.gap

        Repeater {
            model: root.model.main

            delegate: HomeTile {
                height: Math.round(root.share * root.mainShare)
                layoutKind: "main"
                width: root.workWidth
            }
        }

        Grid {
            columns: 2
            spacing: Style.gap

            Repeater {
                model: root.model.tiles

                delegate: HomeTile {
                    height: root.squareHeight
                    layoutKind: "square"
                    width: root.column
                }
            }
        }

        Repeater {
            model: root.model.wide

            delegate: HomeTile {
                height: Math.floor(root.share * (1 - root.mainShare - 2 * root.squareShare))
                layoutKind: "wide"
                width: root.workWidth
            }
        }
    }
}
