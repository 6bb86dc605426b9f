pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* What stands around every page and stays while pages change: ribbon on top, dock and foot below. */
Item {
    id: root

    required property FrameModel frame
    // On its side the way out stands on the page's wall.
    readonly property list<Tool> tools: Style.landscape ? frame.tools.filter(tool => tool.action !== "leave") : frame.tools

    Dock {
        id: dock

        tools: root.tools
        visible: tools.length > 0
        width: root.width - x - Style.margin
        x: Style.workLeft
        y: root.height - Style.dockFoot
    }

    Line {
        color: Style.mute
        size: Style.mm(6.7)
        text: root.frame.footLeft
        visible: text !== ""
        x: dock.x
        y: foot.y
    }

    Line {
        id: foot

        color: Style.mute
        size: Style.mm(6.7)
        text: root.frame.footRight
        visible: text !== ""
        x: dock.x + dock.width - width
        y: root.height - height - (Style.landscape ? 0 : Style.mm(1))
    }

    Ribbon {
        sentence: root.frame.ribbonSentence
        visible: root.frame.ribbon !== ""
        width: root.width
        word: root.frame.ribbon
    }
}
