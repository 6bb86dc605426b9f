"""What the board says of itself, as part of the page. Pure."""

from collections.abc import Iterator

from display.commissioning.forms import section as part
from display.commissioning.markup import Markup, element
from display.commissioning.running import Condition
from display.commissioning.sentences import remedy, title
from display.commissioning.view import View
from display.life import WELL
from labourhall.program.words import Words

EMERGENCY = "emergency"


def section(view: View, words: Words) -> Markup:
    """Name, size, where it stands, what stands on it, and what is wrong in whole sentences."""
    found = view.condition
    if found is None:
        return part("state", view, words, element("p", {"class": "wrong"}, words.text("commissioning.silent")))
    rows = [part for name, value in _rows(view, found, words) for part in _row(words.text(name), value)]
    return part("state", view, words, element("dl", None, *rows), *_faults(found, words))


def _rows(view: View, found: Condition, words: Words) -> Iterator[tuple[str, str]]:
    settings, status = view.settings, found.status
    yield "commissioning.state.hall", settings.hall_name
    yield "commissioning.state.size", f"{settings.width}×{settings.height}"
    pitch, far_row = f"{settings.pitch_mm:g}", f"{settings.far_row_m:g}"
    yield "commissioning.state.pitch", words.text("commissioning.state.pitch.of", pitch, far_row)
    standing = found.standing
    if standing is not None and standing.screen is not None:
        screen = standing.screen
        yield "commissioning.state.screen", " ".join(filter(None, (screen.connector, screen.size, screen.monitor)))
        places = (f"{one.target.width}×{one.target.height} @ {one.left}, {one.top}" for one in standing.folds)
        yield "commissioning.state.region", "; ".join(places)
    page = words.text("commissioning.state.page.of", status.playlist, status.page) if status.page else "–"
    yield "commissioning.state.page", page
    sight = words.text(f"display.read_back.{status.sight.value}")
    yield "commissioning.state.frame", words.text("commissioning.state.frame.of", status.frame, sight)


def _row(name: str, value: str) -> tuple[Markup, Markup]:
    return element("dt", None, name), element("dd", None, value)


def _faults(found: Condition, words: Words) -> Iterator[Markup]:
    if found.status.kind == EMERGENCY:
        yield element("p", {"class": "wrong"}, words.text("commissioning.emergency"))
    for told in found.faults:
        code = element("b", None, told.failure.code)
        yield element("p", {"class": "wrong"}, code, f" {title(told, words)} {remedy(told, words)}")
    if not found.faults:
        is_well = found.life in WELL
        said = words.text("display.status.well" if is_well else "display.status.still")
        yield element("p", {"class": "well" if is_well else "wrong"}, said)
