"""The far row: its two fields, what size of type follows, which of the present pages are too small for it. Pure."""

from collections.abc import Iterator

from display.commissioning.forms import button, field, form
from display.commissioning.forms import section as part
from display.commissioning.markup import Markup, element
from display.commissioning.reading import FarRowReading, TooSmall
from display.commissioning.view import View
from display.legibility import reach_m
from labourhall.program.words import Words


def section(view: View, words: Words) -> Markup:
    """The fields, and what was found of them."""
    typed = (field(name, view.seen, words, is_decimal=True) for name in ("far_row_m", "pitch_mm"))
    fields = element("div", {"class": "fields"}, *typed)
    found = view.reading
    buttons = [button(words.text("commissioning.far-row.look"), "do", "look", "" if found else "main")]
    if found is not None and found.is_legible:
        buttons.append(button(words.text("commissioning.far-row.keep"), "do", "keep", "main"))
    says = () if found is None else tuple(_found(found, words))
    restarts = element("p", {"class": "quiet"}, words.text("commissioning.restarts"))
    return part("far-row", view, words, *says, form(view, "/far-row", fields, *buttons), restarts)


def _found(found: FarRowReading, words: Words) -> Iterator[Markup]:
    sizes = (found.small, found.main, f"{found.comfort_m:.0f}", f"{found.furthest_m:.0f}")
    yield element("p", None, words.text("commissioning.far-row.type", f"{found.sight.far_row_m:g}", *sizes))
    if not found.is_legible:
        return
    if not found.pages:
        yield element("p", {"class": "well"}, words.text("commissioning.far-row.well"))
        return
    yield element("p", {"class": "wrong"}, words.text("commissioning.far-row.small", f"{found.sight.far_row_m:g}"))
    yield element("ul", None, *(element("li", None, _page(one, found, words)) for one in found.pages))


def _page(one: TooSmall, found: FarRowReading, words: Words) -> str:
    how = "lost" if one.is_lost else "strain"
    reach = f"{reach_m(one.size, found.sight.pitch_mm):.0f}"
    name = " ".join(filter(None, (one.page, one.title)))
    return words.text(f"commissioning.far-row.{how}", name, one.size, reach)
