pragma ComponentBehavior: Bound
import QtQuick

/* Words on one line in the kiosk's letters. */
Text {
    property int size: Style.body
    property int weight: 400

    color: Style.ink
    font.family: Style.family
    font.pixelSize: size
    font.weight: weight
    maximumLineCount: 1
    textFormat: Text.PlainText
}
