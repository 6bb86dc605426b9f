import QtQuick
import kiosk.controls

/* Turns `shown` on when something has taken longer than a moment: only then a word about it is worth its flicker. */
Timer {
    property bool shown: false

    interval: Style.busyAfter

    onRunningChanged: if (running)
        shown = false
    onTriggered: shown = true
}
