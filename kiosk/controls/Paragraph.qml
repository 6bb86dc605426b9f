pragma ComponentBehavior: Bound
import QtQuick

/* Sentences that may break. Give it a width and how many lines it may take. */
Text {
    property int size: Style.body
    property int weight: 400
    property int lines: 2

    color: Style.ink
    elide: Text.ElideRight
    font.family: Style.family
    font.pixelSize: size
    font.weight: weight
    lineHeight: 0.94
    maximumLineCount: lines
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
