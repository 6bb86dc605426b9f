pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/* The whole of the glass: one page at a time, cut over at once. Passes touches back. */
Item {
    id: root

    required property KioskView view
    required property FrameModel frame
    required property LooksModel looks
    required property real pxPerMm

    // The model is handed over with the page, never bound: a page that leaves must not see what follows.
    function turn(): void {
        page.setSource(root.view.page, root.view.page === "" ? {} : {
            "frame": root.frame,
            "model": root.view.model
        });
    }

    Component.onCompleted: turn()

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
        value: root.looks.large
    }

    Binding {
        property: "contrast"
        target: Style
        value: root.looks.contrast
    }

    Binding {
        property: "lowered"
        target: Style
        value: root.looks.lowered
    }

    Binding {
        property: "family"
        target: Style
        value: root.looks.family
    }

    Connections {
        function onPageChanged(): void {
            root.turn();
        }

        target: root.view
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
        id: page

        anchors.fill: parent
    }

    Surround {
        anchors.fill: parent
        frame: root.frame
    }
}
