pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* Lines to read under a heading, one below the other in equal shares of the room; as many as it can hold, the first ones. */
Headed {
    id: root

    property list<AskLine> lines
    readonly property int least: Style.mm(Style.landscape ? (Style.large ? 20 : 15) : Style.large ? 30 : 20)
    readonly property list<AskLine> shown: lines.slice(0, Math.max(1, Math.floor(body.height / least)))

    headingHeight: Style.mm(Style.landscape ? 16 : 20)
    visible: height >= headingHeight + least
    headingSize: Style.label

    Column {
        Repeater {
            model: root.shown

            delegate: Entry {
                required property int index
                required property AskLine modelData

                height: Math.floor(root.body.height / root.shown.length)
                icon: modelData.icon
                more: modelData.more
                separated: index < root.shown.length - 1
                stacked: Style.large && !Style.landscape
                weight: index === 0 ? 900 : 500
                width: root.width
                word: modelData.word
            }
        }
    }
}
