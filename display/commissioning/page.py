"""The pages of a phone: plain HTML, no script, one style. What is in them is `view`'s; the parts are `parts`'. Pure."""

from typing import Final

from display.commissioning import far_row_part, kept_part, pattern_part, region_part, state_part
from display.commissioning.access import DIGITS, Entry
from display.commissioning.forms import said_in
from display.commissioning.markup import Markup, element, joined
from display.commissioning.view import View
from labourhall.program.words import Words

AGAIN_SECONDS: Final = 8
"""So long after a new start was asked for the page asks whether the board is there again."""
AFTERWARDS: Final = "/?tried#region"
"""Where the page goes when a try is over: by its own address a browser would only move on it, and fetch nothing."""
TAGS: Final = {"zh_CN": "zh-Hans-CN", "zh_HK": "zh-Hant-HK", "en": "en"}
"""Our languages as browsers call them: they choose the shapes of Han characters by it (BCP 47)."""


def board(view: View, words: Words) -> str:
    """The page of whoever is in. While a region is tried it comes again by itself when that is over."""
    tried = view.tried is not None
    parts = (
        element("header", None, element("h1", None, _title(view, words)), _minutes(view, words)),
        *said_in("", view, words),
        *((region_part.confirming(view, words),) if tried else ()),
        state_part.section(view, words),
        pattern_part.section(view, words),
        region_part.section(view, words),
        far_row_part.section(view, words),
        kept_part.section(view, words),
    )
    return _document(
        words, _title(view, words), *parts, refresh=f"{view.seconds + 1};url={AFTERWARDS}" if tried else ""
    )


def entry(words: Words, wait: int, before: Entry | None = None) -> str:
    """Where the code is typed; what became of the try before, and for how many seconds none is looked at."""
    said = "" if before is None else words.text(f"commissioning.entry.{before.value}", wait)
    if not said and wait:
        said = words.text("commissioning.entry.paused", wait)
    field = element(
        "input",
        {"name": "code", "id": "code", "inputmode": "numeric", "autocomplete": "one-time-code", "autofocus": True,
         "maxlength": 2 * DIGITS, "required": True, "class": "code"},
    )  # fmt: skip
    form = element(
        "form",
        {"method": "post", "action": "/in"},
        element("label", {"for": "code"}, words.text("commissioning.entry.code")),
        field,
        element("button", {"class": "main"}, words.text("commissioning.entry.go")),
    )
    told = (element("p", {"class": "wrong", "role": "alert"}, said),) if said else ()
    ask = element("p", None, words.text("commissioning.entry.ask"))
    title = words.text("commissioning.title")
    return _document(words, title, element("h1", None, title), *told, element("section", None, ask, form))


def closed(words: Words, why: str) -> str:
    """A page that says one thing, by its id."""
    title = words.text("commissioning.title")
    back = element("p", None, element("a", {"href": "/"}, words.text("commissioning.back")))
    return _document(words, title, element("h1", None, title), element("section", None, words.text(why)), back)


def restarting(words: Words) -> str:
    """What was set is kept, and the board begins anew; the page asks for it by itself a little later."""
    title = words.text("commissioning.restarting.title")
    said = element("section", None, words.text("commissioning.restarting", AGAIN_SECONDS))
    back = element("p", None, element("a", {"href": "/"}, words.text("commissioning.back")))
    return _document(words, title, element("h1", None, title), said, back, refresh=f"{AGAIN_SECONDS};url=/")


def _title(view: View, words: Words) -> str:
    return words.text("commissioning.board", view.settings.board)


def _minutes(view: View, words: Words) -> Markup:
    return element("p", {"class": "quiet"}, words.text("commissioning.minutes", view.minutes))


def _document(words: Words, title: str, *parts: str, refresh: str = "") -> str:
    metas = [
        element("meta", {"charset": "utf-8"}),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        element("meta", {"name": "color-scheme", "content": "light dark"}),
    ]
    if refresh:
        metas.append(element("meta", {"http-equiv": "refresh", "content": refresh}))
    style = element("link", {"rel": "stylesheet", "href": "/page.css"})
    head = element("head", None, *metas, element("title", None, title), style)
    body = element("body", None, element("main", None, *parts))
    return joined(Markup("<!DOCTYPE html>"), element("html", {"lang": TAGS[words.language]}, head, body))
