"""What was kept from a phone, how to go back to the settings file, and how to end. Pure."""

from display.canvas import Told
from display.commissioning.forms import button, form
from display.commissioning.forms import section as part
from display.commissioning.kept import FAR_ROW, REGION, Kept, NotTaken
from display.commissioning.markup import Markup, element
from display.commissioning.sentences import remedy, title
from display.commissioning.view import View
from display.failures import BoardFailure
from labourhall.program.words import Words


def section(view: View, words: Words) -> Markup:
    """All of it."""
    end = form(view, "/end", button(words.text("commissioning.end"), kind="wide"))
    return part("kept", view, words, _said(view, words), *_forget(view, words), end)


def _said(view: View, words: Words) -> Markup:
    found = view.kept
    if found is None:
        return element("p", {"class": "quiet"}, words.text("commissioning.kept.nothing"))
    if isinstance(found, NotTaken):
        told = Told(BoardFailure.NOT_TAKEN)
        code = element("b", None, told.failure.code)
        return element("p", {"class": "wrong"}, code, f" {title(told, words)} {remedy(told, words)}")
    since = f"{found.saved:%Y-%m-%d %H:%M}"
    return element("p", None, words.text("commissioning.kept.since", values_of(found, words), since))


def _forget(view: View, words: Words) -> tuple[Markup, ...]:
    if view.kept is None:
        return ()
    sure = element("summary", None, words.text("commissioning.forget"))
    says = element("p", None, words.text("commissioning.forget.sure"))
    do = form(view, "/forget", button(words.text("commissioning.forget.do"), kind="grave"))
    return (element("details", None, sure, says, do),)


def values_of(kept: Kept, words: Words) -> str:
    """What is kept, as people call it."""
    there = (name for name in (*REGION, *FAR_ROW) if name in kept.values)
    named = (f"{words.text(f'commissioning.field.{name}')} {kept.values[name]:g}" for name in there)
    return words.text("commissioning.between").join(named)
