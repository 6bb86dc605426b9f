pragma Singleton
import QtQuick

/* How wide words are, before they stand anywhere: in em, by weight. One set of metrics for all of the glass. */
QtObject {
    id: letters

    readonly property FontMetrics regular: FontMetrics {
        font.family: Style.family
        font.pixelSize: 100
        font.weight: 400
    }
    readonly property FontMetrics medium: FontMetrics {
        font.family: Style.family
        font.pixelSize: 100
        font.weight: 500
    }
    readonly property FontMetrics bold: FontMetrics {
        font.family: Style.family
        font.pixelSize: 100
        font.weight: 700
    }
    readonly property FontMetrics black: FontMetrics {
        font.family: Style.family
        font.pixelSize: 100
        font.weight: 900
    }

    // The width of `words` in em. Reading the family makes whoever asks ask again when the language changes.
    function em(words: string, weight: int): real {
        const metrics = weight >= 900 ? letters.black : weight >= 700 ? letters.bold : weight >= 500 ? letters.medium : letters.regular;
        return metrics.font.family === "" ? 0 : metrics.advanceWidth(words) / 100;
    }
}
