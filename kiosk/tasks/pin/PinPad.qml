pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/* Twelve keys in the order of every telephone. */
Item {
    id: root

    property bool typing: true
    readonly property int keyWidth: Math.floor((width - 2 * Style.gap) / 3)
    readonly property int keyHeight: Math.floor((height - 3 * Style.gap) / 4)

    Grid {
        columns: 3
        spacing: Style.gap

        Repeater {
            model: 12

            delegate: PinKey {
                required property int index

                available: root.typing
                digit: index < 9 ? index + 1 : index === 10 ? 0 : -1
                height: root.keyHeight
                icon: index === 9 ? "cross" : index === 11 ? "backspace" : ""
                width: root.keyWidth
                word: index === 9 ? qsTrId("pin.clear") : index === 11 ? qsTrId("pin.back") : ""
            }
        }
    }
}
