pragma ComponentBehavior: Bound
import QtQuick

/* A figure with its unit beside it on the same baseline: who reads little reads these. */
Item {
    id: root

    property string figure: ""
    property string unit: ""
    property int size: Style.figure
    property int unitSize: Style.body
    property color tone: Style.ink
    property color unitTone: tone
    property int space: Style.mm(2)
    property real underline: 0
    // Above 0: nobody's real figure is wider, and one that is takes smaller digits rather than its neighbour's place.
    property real room: 0
    readonly property int unitFitted: room > 0 ? Math.min(unitSize, Math.max(Style.mm(5), Math.floor(room * 0.5 / Math.max(0.1, Letters.em(unit, 700))))) : unitSize
    readonly property real unitWidth: unit === "" ? 0 : space + Letters.em(unit, 700) * unitFitted
    readonly property real natural: Letters.em(figure, 900) * size
    readonly property int fitted: room > 0 && natural + unitWidth > room ? Math.max(Style.mm(5), Math.floor(size * (room - unitWidth) / natural)) : size

    baselineOffset: number.baselineOffset
    implicitHeight: number.implicitHeight
    implicitWidth: measure.x + measure.width

    Line {
        id: number

        color: root.tone
        size: root.fitted
        text: root.figure
        weight: 900
    }

    Line {
        id: measure

        anchors.baseline: number.baseline
        color: root.unitTone
        size: root.unitFitted
        text: root.unit
        visible: text !== ""
        weight: 700
        x: number.width + (text === "" ? 0 : root.space)
    }

    Rectangle {
        color: root.tone
        height: root.underline
        visible: root.underline > 0
        width: root.implicitWidth
        y: number.baselineOffset + Style.mm(2.4)
    }
}
