"""The text that is seen in HTML as Word, WPS, Excel, WeChat and browsers put it on a clipboard. Pure, loses no word.

Kept are lines, cells (a tab between), marks and numbers of lists, the names of little pictures (WeChat's emoji). Other
pictures are counted. What is hidden there is hidden here. Formats: Microsoft's "HTML Clipboard Format" (CF_HTML) and
the `mso-` styles of Office's HTML.
"""

import re
import unicodedata
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final

_FRAGMENT: Final = re.compile(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", re.DOTALL)
_BLOCKS: Final = frozenset(
    {
        *("h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "div", "hr", "blockquote", "address", "form"),
        *("ol", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr"),
        *("article", "aside", "section", "header", "footer", "main", "nav", "figure", "figcaption"),
    }
)
_SKIPPED: Final = frozenset({"head", "script", "style", "template", "title", "xml"})
_EMPTY: Final = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})
_HIDDEN: Final = re.compile(r"(?:display:none|visibility:hidden|mso-hide:all)")
_PICTURE_FONTS: Final = re.compile(r"font-family:['\"]?(?:symbol|wingdings|webdings)")
_SPACES: Final = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen: the text, and how many pictures stand in it that are no text."""

    text: str
    pictures: int = 0


def seen(plain: str, html: str) -> Seen:
    """What somebody copied who sees a clipboard's `plain` text and its `html`, either may be "".

    The plain text is what its own program thought of it; only cells are told better by HTML: a cell of two lines is
    one there.
    """
    if not html.strip():
        return Seen(plain)
    found = of_html(html)
    has_cells = "\t" in found.text
    is_whole = len(_letters(found.text)) >= len(_letters(plain))
    return found if is_whole and (has_cells or not plain.strip()) else Seen(plain, found.pictures)


def of_html(html: str) -> Seen:
    """What is seen in HTML; of a clipboard's whole page only the fragment that was copied."""
    fragment = _FRAGMENT.search(html)
    reader = _Reader()
    reader.feed(fragment[1] if fragment else html)
    reader.close()
    return Seen(reader.text(), reader.pictures)


@dataclass(slots=True)
class _Open:
    """An element that has begun."""

    tag: str
    is_hidden: bool
    is_mark: bool = False
    number: int | None = None


class _Reader(HTMLParser):
    """Reads the text; `pictures` counts those that have no name."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pictures = 0
        self._parts: list[str] = []
        self._open: list[_Open] = []

    def text(self) -> str:
        """All of it, a line for each block, without empty ones at the ends."""
        return "".join(self._parts).strip("\n")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        style = re.sub(r"\s+", "", given.get("style", "")).lower()
        is_hidden = self._is_hidden or tag in _SKIPPED or bool(_HIDDEN.search(style)) or "hidden" in given
        if not is_hidden:
            self._begin(tag, given, style)
        if tag not in _EMPTY:
            is_mark = "mso-list:ignore" in style and bool(_PICTURE_FONTS.search(style))
            self._open.append(_Open(tag, is_hidden, is_mark, _first_number(given) if tag == "ol" else None))

    def handle_endtag(self, tag: str) -> None:
        place = next((at for at in reversed(range(len(self._open))) if self._open[at].tag == tag), None)
        if place is None:
            return
        was_hidden = self._is_hidden
        del self._open[place:]
        if tag in _BLOCKS and not was_hidden:
            self._break()

    def handle_data(self, data: str) -> None:
        if self._is_hidden or not data:
            return
        if any(one.is_mark for one in self._open):
            data = "".join("•" if not letter.isspace() else " " for letter in data)
        self._put(_unwrapped(data))

    @property
    def _is_hidden(self) -> bool:
        return bool(self._open) and self._open[-1].is_hidden

    @property
    def _is_in_cell(self) -> bool:
        return any(one.tag in ("td", "th") for one in self._open)

    def _begin(self, tag: str, given: dict[str, str], style: str) -> None:
        if tag in ("td", "th"):
            if self._parts and not self._parts[-1].endswith("\n"):
                self._parts.append("\t")
        elif tag == "br" or tag in _BLOCKS:
            self._break(is_forced=tag == "br")
        elif tag == "img":
            self._picture(given)
        elif "mso-tab-count" in style:
            self._parts.append("\t")
        if tag == "li":
            self._parts.append(self._mark())

    def _mark(self) -> str:
        """What stands before an item: the list's next number, or a point."""
        found = next((one for one in reversed(self._open) if one.tag in ("ol", "ul")), None)
        if found is None or found.number is None:
            return "• "
        found.number += 1
        return f"{found.number - 1}. "

    def _picture(self, given: dict[str, str]) -> None:
        if given.get("alt", "").strip():
            self._put(given["alt"])
        elif given.get("src") or given.get("data-src"):
            self.pictures += 1

    def _break(self, is_forced: bool = False) -> None:
        """A new line; inside a cell a space, for a cell is one."""
        if self._is_in_cell:
            self._put(" ")
        elif is_forced or (self._parts and not self._parts[-1].endswith("\n")):
            self._parts.append("\n")

    def _put(self, text: str) -> None:
        """Put text in; spaces between blocks are the source's own."""
        at_start = not self._parts or self._parts[-1][-1:] in "\n\t "
        text = text.lstrip(" ") if at_start else text
        if text:
            self._parts.append(text)


def _first_number(given: dict[str, str]) -> int:
    return int(given["start"]) if given.get("start", "").isdecimal() else 1


def _unwrapped(data: str) -> str:
    """Spaces of HTML's source as one; a line that the source breaks between two Han characters goes on (CSS Text 3)."""

    def space(found: re.Match[str]) -> str:
        before, after = data[found.start() - 1 : found.start()], data[found.end() : found.end() + 1]
        return "" if "\n" in found[0] and _is_wide(before) and _is_wide(after) else " "

    return _SPACES.sub(space, data)


def _is_wide(letter: str) -> bool:
    return bool(letter) and unicodedata.east_asian_width(letter) in "WF"


def _letters(text: str) -> str:
    """What can be read of it: without spaces, marks of lists, and the quotes that Excel puts round a cell of lines."""
    return re.sub(r"[\s\"•·]+", "", text)
