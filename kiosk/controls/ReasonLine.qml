pragma ComponentBehavior: Bound
import QtQuick
import kiosk.models

/*
 * The reasons of a match: those for in one line (stacked: one below the other), at most one against below them. What
 * does not fit is left out, the weakest first: they come in order.
 */
Column {
    id: root

    property list<ReasonWords> reasons
    property color ground: Style.paper
    property bool stacked: Style.large
    property int most: 3
    // The height there is, 0 for as much as it takes.
    property real room: 0
    property int size: Style.body
    readonly property int pitch: Math.ceil(size * 1.46)
    readonly property int fits: room > 0 ? Math.max(1, Math.floor(room / pitch)) : 9
    readonly property list<ReasonWords> bad: fits > 1 ? reasons.filter(reason => reason.against).slice(0, 1) : []
    readonly property list<ReasonWords> good: chosen()

    function chosen(): list<ReasonWords> {
        const candidates = root.reasons.filter(reason => !reason.against).slice(0, root.most);
        if (root.stacked)
            return candidates.slice(0, Math.max(1, root.fits - root.bad.length));
        let used = 0;
        return candidates.filter((reason, index) => {
            used += Letters.em(reason.words, 500) * root.size * 1.012 + Style.mm(index === 0 ? 13 : 21);
            return index === 0 || used <= root.width;
        });
    }

    spacing: stacked ? 0 : Style.mm(2.6)

    Grid {
        columnSpacing: Style.mm(8)
        columns: root.stacked ? 1 : 4

        Repeater {
            model: root.good

            delegate: Reason {
                required property ReasonWords modelData

                ground: root.ground
                room: root.width
                size: root.size
                words: modelData.words
            }
        }
    }

    Repeater {
        model: root.bad

        delegate: Reason {
            required property ReasonWords modelData

            against: true
            ground: root.ground
            room: root.width
            size: root.size
            words: modelData.words
        }
    }
}
