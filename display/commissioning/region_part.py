"""The region: where it lies on the screen, drawn; its fields; and, while one is tried, whether to keep it. Pure."""

from display.canvas import Standing
from display.commissioning.form import REGION
from display.commissioning.forms import button, field, form
from display.commissioning.forms import section as part
from display.commissioning.markup import Markup, element
from display.commissioning.view import View
from labourhall.program.words import Words


def section(view: View, words: Words) -> Markup:
    """The drawing and the fields."""
    standing = None if view.condition is None else view.condition.standing
    if standing is None:
        return part("region", view, words, element("p", None, words.text("commissioning.region.none")))
    fields = element("div", {"class": "fields"}, *(field(name, view.region, words) for name, _ in REGION))
    hint = element("p", {"class": "quiet"}, words.text("commissioning.region.hint"))
    try_it = button(words.text("commissioning.region.try"), "do", "try", "main")
    return part("region", view, words, _drawn(standing), form(view, "/region", fields, try_it), hint)


def confirming(view: View, words: Words) -> Markup:
    """Whether what is tried stands right: else it goes back by itself."""
    keep = button(words.text("commissioning.region.keep"), "do", "keep", "main")
    back = button(words.text("commissioning.region.back"), "do", "back")
    asked = element("p", None, words.text("commissioning.region.tried", view.seconds))
    says = element("p", {"class": "quiet"}, words.text("commissioning.restarts"))
    return element("section", {"class": "asks", "role": "alert"}, asked, form(view, "/region", keep, back), says)


def _drawn(standing: Standing) -> Markup:
    """The screen and on it the pieces of the board, to scale."""
    if standing.screen is None:
        return Markup("")
    width, height = standing.screen.canvas
    pieces = [
        element(
            "rect",
            {"class": "piece", "x": one.left, "y": one.top, "width": one.source.width, "height": one.source.height},
        )
        for one in standing.folds
    ]
    ground = element("rect", {"class": "screen", "x": 0, "y": 0, "width": width, "height": height})
    return element("svg", {"viewBox": f"0 0 {width} {height}", "role": "img", "aria-hidden": "true"}, ground, *pieces)
