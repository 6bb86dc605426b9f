pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* Months in all, the last one paid, and what follows from them. */
Item {
    id: root

    required property RecordsModel model
    property bool upright: false
    readonly property int first: Math.round(width * (Style.large ? 0.37 : 0.4))
    readonly property int second: Math.round(width * (Style.large ? 0.355 : 0.4))
    readonly property bool hasThird: model.thirdCaption !== ""

    RecordFigure {
        caption: root.model.totalCaption
        figure: root.model.total
        large: true
        unit: root.model.totalUnit
        width: root.upright ? root.width : root.first - Style.gap
    }

    RecordFigure {
        id: last

        caption: root.model.lastCaption
        figure: root.model.last
        more: root.model.lastMore
        ruled: !root.upright
        width: root.upright ? root.width : root.second - Style.gap
        x: root.upright ? 0 : root.first
        y: root.upright ? Math.round(root.height * 0.33) : 0
    }

    RecordFigure {
        caption: root.model.thirdCaption
        figure: root.model.third
        more: root.model.thirdMore
        ruled: !root.upright
        unit: root.model.thirdUnit
        visible: root.hasThird
        width: root.upright ? root.width : root.width - x
        x: root.upright ? 0 : root.first + root.second
        y: root.upright ? Math.round(root.height * 0.68) : 0
    }
}
