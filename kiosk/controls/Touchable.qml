pragma ComponentBehavior: Bound
import QtQuick

/*
 * What can be touched, and the only way anything is: feedback at once, held for a moment, the action on release inside.
 * MouseArea on purpose: it clicks after a long press, takes one finger at a time and is in no Flickable's way.
 */
Item {
    id: root

    required property string action
    property string argument: ""
    property string name: ""
    property bool available: true
    readonly property bool pressed: area.pressed && area.containsMouse || held.running

    signal activated

    // What stands here now was not touched.
    onActionChanged: held.stop()

    function activate(): void {
        if (!root.available)
            return;
        root.activated();
        Touch.touched(root.action, root.argument);
    }

    Accessible.name: root.name
    Accessible.role: Accessible.Button
    enabled: root.available
    objectName: root.argument === "" ? root.action : root.action + ":" + root.argument

    Accessible.onPressAction: root.activate()

    MouseArea {
        id: area

        anchors.fill: parent
        preventStealing: true

        onCanceled: Touch.up()
        onClicked: root.activate()
        onExited: Touch.up()
        onPressed: {
            held.restart();
            Touch.down(root.action, root.argument);
        }
    }

    Timer {
        id: held

        interval: Style.pressHeld
    }
}
