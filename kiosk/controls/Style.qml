pragma Singleton
import QtQuick

/*
 * Every colour, size and duration of the kiosk. Sizes are millimetres of the real panel, turned into whole pixels here.
 * What a person chose (large, contrast, lowered) and the panel (pxPerMm, landscape) are set by the window.
 */
QtObject {
    id: style

    property real pxPerMm: 4.0299
    property bool landscape: false
    property bool large: false
    property bool contrast: false
    property bool lowered: false
    property string family: "Noto Sans CJK SC"

    // Where the page is low: facts and reasons stand side by side, second lines go first.
    readonly property bool compact: landscape || lowered

    // --- colours -------------------------------------------------------------------------------------------------
    readonly property color ink: contrast ? "#000000" : "#10292C"
    readonly property color mute: contrast ? "#000000" : "#324948"
    readonly property color teal: contrast ? "#000000" : "#0E3A40"
    readonly property color tealPressed: contrast ? "#000000" : "#082A2F"
    readonly property color teal2: contrast ? "#FFFFFF" : "#215A5E"
    readonly property color paper: contrast ? "#FFFFFF" : "#F7F1E4"
    readonly property color card: contrast ? "#FFFFFF" : "#FFFDF8"
    readonly property color mist: contrast ? "#FFFFFF" : "#DCE7E1"
    readonly property color warm: contrast ? "#FFFFFF" : "#FFF6DF"
    readonly property color line: contrast ? "#000000" : "#D3C8B2"
    readonly property color edge: contrast ? "#000000" : "#5B706D"
    readonly property color kapok: contrast ? "#000000" : "#981E0D"
    readonly property color kapokPressed: contrast ? "#000000" : "#7A1608"
    readonly property color petal: contrast ? "#000000" : "#CF4226"
    readonly property color honey: contrast ? "#FFFFFF" : "#EFC56A"
    readonly property color honeyt: contrast ? "#FFFFFF" : "#FBEDC9"
    readonly property color celadon: contrast ? "#FFFFFF" : "#8DB7A6"
    readonly property color onteal: contrast ? "#FFFFFF" : "#F7F1E4"
    readonly property color onteal2: contrast ? "#FFFFFF" : "#CFE0D8"
    readonly property color white: "#FFFFFF"

    // --- letters -------------------------------------------------------------------------------------------------
    readonly property int note: mm(large ? 10.2 : 6.7)
    readonly property int body: mm(large ? 11.5 : 8.5)
    readonly property int label: mm(large ? 13.9 : 11.0)
    readonly property int head: mm(large ? 17.9 : 13.9)
    readonly property int title: mm(large ? 21.9 : 17.9)
    readonly property int figure: mm(large ? 27.9 : 21.9)
    readonly property int hero: mm(27.9)
    readonly property int dockWord: large ? note : body

    // --- lengths -------------------------------------------------------------------------------------------------
    readonly property int margin: mm(12)
    readonly property int gap: mm(6)
    readonly property int dockGap: mm(4)
    readonly property int padding: mm(8)
    readonly property int radius: mm(3)
    readonly property int target: mm(large ? 20 : 15)
    readonly property int border: contrast ? mm(1.5) : mm(0.75)
    readonly property int borderChosen: contrast ? mm(2.5) : mm(1.5)
    readonly property int borderDecoration: contrast ? mm(1) : mm(0.5)
    readonly property int dash: mm(2.2)
    readonly property int frieze: contrast ? 0 : mm(9)
    readonly property int ribbon: mm(12)
    readonly property int wallWidth: mm(150) + frieze
    readonly property int workLeft: landscape ? wallWidth + mm(9) : margin
    // From the dock's upper edge to the lower edge of the glass.
    readonly property int dockFoot: dockHeight + mm(landscape ? 12 : large ? 12.5 : 13.5)
    readonly property int dockHeight: landscape ? mm(large ? 28 : 24) : mm(large ? 42 : 33)

    // --- durations (ms) ------------------------------------------------------------------------------------------
    readonly property int pressHeld: 120
    readonly property int busyAfter: 300
    readonly property int cardRests: 3000
    readonly property int cardSlides: 600
    readonly property int frame: 33

    // Whole pixels for a length on the panel.
    function mm(length: real): int {
        return Math.max(1, Math.round(length * style.pxPerMm));
    }

    // A colour as a drawing's argument.
    function hex(tone: color): string {
        return tone.toString().slice(-6);
    }
}
