pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* The whole of the glass: one page at a time, cut over at once. Passes touches back. */
Item {
    id: root

    required property KioskView view
    required property real pxPerMm
    readonly property var pages: ({
            "attract": attract,
            "waiting": waiting,
            "home": home,
            "matches": matches,
            "vacancy": vacancy,
            "letter": letter,
            "near_miss": nearMiss,
            "wishes": wishes,
            "pin": pin,
            "machine": machine,
            "records": records,
            "trouble": trouble,
            "cleared": cleared,
            "idle": idle
        })

    Binding {
        property: "pxPerMm"
        target: Style
        value: root.pxPerMm
    }

    Binding {
        property: "landscape"
        target: Style
        value: root.width > root.height
    }

    Binding {
        property: "large"
        target: Style
        value: root.view.large
    }

    Binding {
        property: "contrast"
        target: Style
        value: root.view.contrast
    }

    Binding {
        property: "lowered"
        target: Style
        value: root.view.lowered
    }

    Binding {
        property: "family"
        target: Style
        value: root.view.family
    }

    Connections {
        function onDigit(value: int): void {
            root.view.pinDigit(value);
        }

        function onDigitBack(): void {
            root.view.pinBack();
        }

        function onDigitsClear(): void {
            root.view.pinClear();
        }

        function onTouched(action: string, argument: string): void {
            root.view.touch(action, argument);
        }

        target: Touch
    }

    Rectangle {
        anchors.fill: parent
        color: Style.paper
    }

    Loader {
        anchors.fill: parent
        sourceComponent: root.pages[root.view.screen]
    }

    Surround {
        anchors.fill: parent
        frame: root.view.frame
    }

    Component {
        id: attract

        Attract {
            frame: root.view.frame
            model: root.view.attract
        }
    }

    Component {
        id: waiting

        Waiting {
            frame: root.view.frame
            model: root.view.waiting
        }
    }

    Component {
        id: home

        Home {
            frame: root.view.frame
            model: root.view.home
        }
    }

    Component {
        id: matches

        Matches {
            frame: root.view.frame
            model: root.view.matches
        }
    }

    Component {
        id: vacancy

        Vacancy {
            frame: root.view.frame
            model: root.view.vacancy
        }
    }

    Component {
        id: letter

        Letter {
            frame: root.view.frame
            model: root.view.letter
        }
    }

    Component {
        id: nearMiss

        NearMiss {
            frame: root.view.frame
            model: root.view.nearMiss
        }
    }

    Component {
        id: wishes

        Wishes {
            frame: root.view.frame
            model: root.view.wishes
        }
    }

    Component {
        id: pin

        Pin {
            frame: root.view.frame
            model: root.view.pin
        }
    }

    Component {
        id: machine

        Machine {
            frame: root.view.frame
            model: root.view.machine
        }
    }

    Component {
        id: records

        Records {
            frame: root.view.frame
            model: root.view.records
        }
    }

    Component {
        id: trouble

        Trouble {
            frame: root.view.frame
            model: root.view.trouble
        }
    }

    Component {
        id: cleared

        Cleared {
            frame: root.view.frame
            model: root.view.cleared
        }
    }

    Component {
        id: idle

        Idle {
            frame: root.view.frame
            model: root.view.idle
        }
    }
}
