pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models

/*
 * The whole of the glass: one page at a time, cut over at once. Passes touches back. Behind it, unseen, the page may stand
 * that the finger which is on the glass will ask for.
 */
Item {
    id: root

    required property KioskView view
    required property PageAhead ahead
    required property FrameModel frame
    required property LooksModel looks
    required property real pxPerMm

    property Loader page: one
    property Loader behind: other

    // The model is handed over with the page, never bound: a page that leaves must not see what follows.
    function load(loader: Loader, address: string, model: QtObject): void {
        loader.setSource(address, address === "" ? {} : {
            "frame": root.frame,
            "model": model
        });
    }

    function turn(): void {
        if (root.view.page !== "" && root.behind.source.toString() === root.view.page) {
            const made = root.behind;
            root.behind = root.page;
            root.page = made;
        } else {
            root.load(root.page, root.view.page, root.view.model);
        }
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
        function onChanged(): void {
            root.load(root.behind, root.ahead.page, root.ahead.model);
        }

        target: root.ahead
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

        function onDown(action: string, argument: string): void {
            root.ahead.down(action, argument);
        }

        function onTouched(action: string, argument: string): void {
            root.view.touch(action, argument);
        }

        function onUp(): void {
            root.ahead.up();
        }

        target: Touch
    }

    Rectangle {
        anchors.fill: parent
        color: Style.paper
    }

    Loader {
        id: one

        anchors.fill: parent
        visible: root.page === one
    }

    Loader {
        id: other

        anchors.fill: parent
        visible: root.page === other
    }

    Surround {
        anchors.fill: parent
        frame: root.frame
    }
}
