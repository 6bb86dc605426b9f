"""What a verdict can say of a page, and how much it weighs. The sentences are the words `editor.verdict.<value>`."""

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Final, NamedTuple


class Weight(IntEnum):
    """What follows from a remark: it is only said, it warns, it keeps the page from being published."""

    SAYS = 0
    WARNS = 1
    STOPS = 2


class _Told(NamedTuple):
    name: str
    weight: Weight


class Finding(Enum):
    """What was found."""

    CONTACT = _Told("contact", Weight.STOPS)
    NO_HEADLINE = _Told("no_headline", Weight.STOPS)
    NO_WORDS = _Told("no_words", Weight.STOPS)
    NO_SENTENCE = _Told("no_sentence", Weight.STOPS)
    BLANK = _Told("blank", Weight.STOPS)
    TOO_MUCH_TEXT = _Told("too_much_text", Weight.STOPS)
    WRONG_LIMIT = _Told("wrong_limit", Weight.STOPS)
    UNSOUND = _Told("unsound", Weight.STOPS)
    CUT = _Told("cut", Weight.STOPS)
    ILLEGIBLE = _Told("illegible", Weight.STOPS)
    LACKING = _Told("lacking", Weight.WARNS)
    CROWDED = _Told("crowded", Weight.WARNS)
    TITLE_REPLACED = _Told("title_replaced", Weight.WARNS)
    SCOPE_LEFT_OUT = _Told("scope_left_out", Weight.WARNS)
    HEADLINE_IS_LINE = _Told("headline_is_line", Weight.WARNS)
    MANY_SHEETS = _Told("many_sheets", Weight.WARNS)
    NO_FIT = _Told("no_fit", Weight.WARNS)
    NO_BAND = _Told("no_band", Weight.SAYS)
    NO_PANEL = _Told("no_panel", Weight.SAYS)
    NOT_IN_PANEL = _Told("not_in_panel", Weight.WARNS)
    IN_PANEL = _Told("in_panel", Weight.SAYS)
    """How many vacancies a table page has beside the panel, and how many without."""
    BRIGHT = _Told("bright", Weight.WARNS)
    NO_DISTRICT = _Told("no_district", Weight.WARNS)
    NOTHING = _Told("nothing", Weight.WARNS)
    NOT_WHOLE = _Told("not_whole", Weight.WARNS)
    LONG = _Told("long", Weight.WARNS)
    UNVERIFIED = _Told("unverified", Weight.WARNS)
    NO_ENTRIES = _Told("no_entries", Weight.WARNS)
    ENTRIES_WITHHELD = _Told("entries_withheld", Weight.WARNS)
    ENTRIES_NOT_WHOLE = _Told("entries_not_whole", Weight.WARNS)
    OVER = _Told("over", Weight.WARNS)
    ISSUER_LEFT_OUT = _Told("issuer_left_out", Weight.SAYS)
    UNCOMFORTABLE = _Told("uncomfortable", Weight.SAYS)
    LETTERING = _Told("lettering", Weight.SAYS)
    BY_TURNS = _Told("by_turns", Weight.SAYS)

    @property
    def words(self) -> str:
        """The id of its sentence."""
        return f"editor.verdict.{self.value.name}"

    @property
    def weight(self) -> Weight:
        """What follows from it."""
        return self.value.weight


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding with what its sentence names, and the field of the page that it is about ("": none alone)."""

    finding: Finding
    told: tuple[object, ...] = ()
    field: str = ""

    @property
    def weight(self) -> Weight:
        """What follows from it."""
        return self.finding.weight


MOST_LIT: Final = 0.2
"""The part of its lamps that an ordinary page lights (look: the limits of §5)."""
