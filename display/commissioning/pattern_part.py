"""The patterns, as part of the page. Pure."""

from display.commissioning.forms import button, field, form
from display.commissioning.forms import section as part
from display.commissioning.markup import Markup, element
from display.commissioning.view import View
from display.patterns import Pattern
from labourhall.program.words import Words

OFF = "off"


def section(view: View, words: Words) -> Markup:
    """A button each, how large the board's modules are, and one that shows the pages again."""
    shown = None if view.condition is None or view.condition.scene is None else view.condition.scene.shows
    buttons = [
        button(words.text(f"commissioning.pattern.{one.value}"), "name", one.value, is_on=shown is one)
        for one in Pattern
    ]
    off = button(words.text("commissioning.pattern.off"), "name", OFF, "wide")
    sizes = element(
        "div", {"class": "fields"}, *(field(name, view.module, words) for name in ("module_width", "module_height"))
    )
    says = element("p", {"class": "quiet"}, words.text("commissioning.patterns.ends"))
    all_of_them = element("div", {"class": "grid"}, *buttons, off)
    return part("patterns", view, words, form(view, "/pattern", all_of_them, sizes), says)
