pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls

/*
 * One key of the PIN pad: a digit, or a word with an icon. No key ever looks pressed and none is shuffled: who watches
 * over a shoulder learns nothing. Digits go out by signals of their own.
 */
Item {
    id: root

    property int digit: -1
    property string icon: ""
    property string word: ""
    property bool available: true
    readonly property bool clears: icon === "cross"

    function press(): void {
        if (root.digit >= 0)
            Touch.digit(root.digit);
        else if (root.clears)
            Touch.digitsClear();
        else
            Touch.digitBack();
    }

    Accessible.name: root.digit >= 0 ? String(root.digit) : root.word
    Accessible.role: Accessible.Button
    enabled: root.available
    objectName: root.digit >= 0 ? "pin_digit:" + root.digit : root.clears ? "pin_clear" : "pin_back"

    Accessible.onPressAction: root.press()

    Border {
        anchors.fill: parent
        dashed: !root.available
        fill: root.digit >= 0 ? Style.card : Style.paper
        tone: Style.edge
    }

    Line {
        id: sign

        anchors.centerIn: parent
        color: root.available ? Style.teal : Style.mute
        size: Math.min(Style.figure, Math.round(root.height * 0.66))
        text: root.digit
        visible: root.digit >= 0
        weight: 900
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Style.teal
        height: Style.mm(1.2)
        visible: root.digit === 5
        width: sign.width * 0.92
        y: sign.y + sign.baselineOffset + Style.mm(2)
    }

    Column {
        anchors.centerIn: parent
        visible: root.digit < 0

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            ground: Style.paper
            name: root.icon
            side: Style.mm(11)
        }

        Fit {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Style.teal
            room: root.width - Style.mm(6)
            sizes: [Style.body, Style.note, Style.mm(6.7)]
            text: root.word
            weight: 700
        }
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true

        onClicked: root.press()
    }
}
