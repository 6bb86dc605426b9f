"""Pieces of the page's forms: a form that bears its mark, a field with its label, a button for a thumb. Pure."""

from display.commissioning.markup import Markup, element
from display.commissioning.request import FORM, Fields
from display.commissioning.sentences import said_sentence
from display.commissioning.view import View
from labourhall.program.words import Words


def form(view: View, action: str, *inside: str) -> Markup:
    """A form of whoever is in."""
    mark = element("input", {"type": "hidden", "name": FORM, "value": view.mark})
    return element("form", {"method": "post", "action": action, "autocomplete": "off"}, mark, *inside)


def field(name: str, fields: Fields, words: Words, is_decimal: bool = False) -> Markup:
    """A number to be typed, with its label."""
    box = element(
        "input",
        {"name": name, "id": name, "value": fields.get(name, ""), "inputmode": "decimal" if is_decimal else "numeric",
         "maxlength": 7, "required": True},
    )  # fmt: skip
    label = element("label", {"for": name}, words.text(f"commissioning.field.{name}"))
    return element("div", {"class": "field"}, label, box)


def button(text: str, name: str = "", value: str = "", kind: str = "", is_on: bool = False) -> Markup:
    """A button that sends its form; `is_on`: what it shows stands on the wall now."""
    return element(
        "button",
        {"name": name or None, "value": value if name else None, "class": kind or None,
         "aria-pressed": "true" if is_on else None},
        text,
    )  # fmt: skip


def section(name: str, view: View, words: Words, *inside: str) -> Markup:
    """A part of the page with its title, and what is said to what was typed there."""
    head = element("h2", None, words.text(f"commissioning.{name}"))
    return element("section", {"id": name}, head, *said_in(name, view, words), *inside)


def said_in(part: str, view: View, words: Words) -> tuple[Markup, ...]:
    """What is said in that part of the page."""
    if view.said is None or view.said.part != part:
        return ()
    return (element("p", {"class": "wrong", "role": "alert"}, said_sentence(view.said, words)),)
