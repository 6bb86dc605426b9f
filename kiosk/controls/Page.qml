pragma ComponentBehavior: Bound
import QtQuick
import kiosk.models

/*
 * Every page: the teal wall with what is to be read, and the work area on paper. Ribbon, dock and foot stand around it.
 * Portrait: wall above. Landscape: wall at the left with the way out at its foot. Nothing scrolls.
 */
Rectangle {
    id: page

    property bool ribboned: false
    property string hall: ""
    property string day: ""
    property string clock: ""
    property string person: ""
    property string title: ""
    property string note: ""
    property list<Tool> tools
    // How high the wall is in portrait, in millimetres, frieze included; 42 is the plain header.
    property real wallHeight: Style.large ? 40 : 42
    property bool plainWall: true
    property bool hasFrieze: true
    // Whether the page has a form for lowered controls; the others have all that can be touched in the lowest 225 mm.
    property bool lowers: false
    property real workTop: 6
    default property alias work: workArea.data
    property alias wall: wallArea.data
    readonly property int workWidth: workArea.width
    readonly property int workHeight: workArea.height
    readonly property int ribbonHeight: ribboned ? Style.ribbon : 0
    readonly property bool landscape: Style.landscape
    readonly property bool lowered: lowers && Style.lowered && !landscape
    readonly property int friezeHeight: hasFrieze ? Style.frieze : 0
    readonly property list<Tool> leaveTools: landscape ? tools.filter(tool => tool.action === "leave") : []
    readonly property int dockTop: height - Style.dockFoot

    color: Style.paper

    Rectangle {
        id: band

        color: Style.teal
        height: page.landscape ? page.height - y : page.lowered ? page.height - Style.mm(225) - y : Style.mm(page.wallHeight) - (page.hasFrieze && Style.contrast ? Style.mm(5) : 0)
        width: page.landscape ? Style.wallWidth : page.width
        y: page.ribbonHeight

        Frieze {
            down: page.landscape
            height: page.landscape ? parent.height : Style.frieze
            visible: !Style.contrast && (page.hasFrieze || page.landscape)
            width: page.landscape ? Style.frieze : parent.width
            x: page.landscape ? parent.width - width : 0
            y: page.landscape ? 0 : parent.height - height
        }

        Loader {
            active: page.plainWall
            anchors.fill: wallArea

            sourceComponent: page.landscape ? tallHeader : wideHeader
        }

        Item {
            id: wallArea

            height: page.landscape ? parent.height - Style.mm(page.leaveTools.length > 0 ? 45 : 9) : parent.height - page.friezeHeight
            width: page.landscape ? Style.mm(150) : parent.width
        }

        Repeater {
            model: page.leaveTools

            delegate: KioskButton {
                required property Tool modelData

                action: modelData.action
                height: Style.dockHeight
                icon: modelData.icon
                iconSide: Style.mm(12)
                width: Style.mm(150) - 2 * Style.margin
                word: modelData.word
                x: Style.margin
                y: page.dockTop - band.y
            }
        }
    }

    Component {
        id: wideHeader

        WideHeader {
            note: page.note
            person: page.person
            lowered: page.lowered
            title: page.title
        }
    }

    Component {
        id: tallHeader

        TallHeader {
            clock: page.clock
            day: page.day
            hall: page.hall
            note: page.note
            person: page.person
            title: page.title
        }
    }

    Item {
        id: workArea

        height: page.dockTop - (page.tools.length === 0 ? -Style.dockHeight : Style.mm(page.landscape ? 6 : Style.large ? 9.5 : 13)) - y
        width: page.width - x - Style.margin
        x: Style.workLeft
        y: page.landscape ? page.ribbonHeight + Style.mm(9) : band.y + band.height + Style.mm(page.workTop)
    }
}
