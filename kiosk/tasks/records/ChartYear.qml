pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* One year of the chart: the year, the bars of its paid months, how many there are. */
Item {
    id: root

    required property int cell
    required property int bar
    required property int before
    required property int after
    required property int letters
    required property int year
    required property int paid
    required property list<MonthRun> runs

    Line {
        anchors.verticalCenter: parent.verticalCenter
        size: root.letters
        text: root.year
        weight: 700
        x: root.before - width - Style.mm(5)
    }

    Repeater {
        model: root.runs

        delegate: Rectangle {
            required property MonthRun modelData

            color: Style.teal
            height: root.bar
            width: modelData.length * root.cell - 1
            x: root.before + modelData.start * root.cell
            y: Math.round((root.height - height) / 2)
        }
    }

    Line {
        anchors.verticalCenter: parent.verticalCenter
        size: root.letters
        text: root.paid
        weight: 700
        x: root.width - root.after + Math.round((root.after - width) / 2)
    }
}
