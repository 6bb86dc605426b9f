import kiosk.controls
import kiosk.models

/* A tile from a row of the home model. */
Tile {
    required property TileFace modelData

    action: modelData.action
    argument: modelData.argument
    available: modelData.available
    figure: modelData.figure
    icon: modelData.icon
    more: modelData.more
    readable: modelData.readable
    unit: modelData.unit
    word: modelData.word
}
