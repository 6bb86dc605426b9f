"""HTML of parts: whatever is no markup yet is text, and is escaped. Pure."""

from collections.abc import Mapping
from html import escape
from typing import Final

VOID: Final = frozenset({"input", "meta", "link", "br", "hr"})
"""Elements without an end (HTML, void elements)."""


class Markup(str):
    """A piece of HTML: what is of this class is not escaped again."""

    __slots__ = ()


Attributes = Mapping[str, str | int | bool | None]


def element(name: str, attributes: Attributes | None = None, *inside: str) -> Markup:
    """An element with its attributes (True: without a value; False, None: not there) and what is inside of it."""
    told = "".join(_attribute(key, value) for key, value in (attributes or {}).items())
    if name in VOID:
        return Markup(f"<{name}{told}>")
    return Markup(f"<{name}{told}>{joined(*inside)}</{name}>")


def joined(*parts: str) -> Markup:
    """Parts one after another."""
    return Markup("".join(part if isinstance(part, Markup) else escape(part) for part in parts))


def _attribute(key: str, value: str | int | bool | None) -> str:
    if value is None or value is False:
        return ""
    return f" {key}" if value is True else f' {key}="{escape(str(value))}"'
