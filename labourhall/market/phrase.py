"""What is to be said, before anybody says it: words by their id, with arguments that may be words themselves.

No language lives here; the words are in `assets/words`, and whoever has them says the phrase.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words `id` with %1, %2 … as `args`; plain text among those is nobody's words, as a certificate's name."""

    id: str
    args: tuple["Phrase | str", ...] = ()

    def said(self, text: Callable[..., str], plain: Callable[[str], str] = str) -> str:
        """In the language of `text`, which gives the words of an id; `plain` makes plain text fit to stand there."""
        return text(self.id, *(said(part, text, plain) for part in self.args))


def said(part: Phrase | str, text: Callable[..., str], plain: Callable[[str], str] = str) -> str:
    """A phrase, or plain text, in words."""
    return part.said(text, plain) if isinstance(part, Phrase) else plain(part)


def day(when: date) -> Phrase:
    """11月30日, 30 Nov."""
    return Phrase("date.day", (Phrase(f"month.{when.month}"), str(when.day)))


def ages(least: int | None, most: int | None) -> Phrase | str:
    """18–45 岁, 45 岁以内, 满 18 岁; "" where neither is stated."""
    if least is not None and most is not None:
        return Phrase("age.between", (str(least), str(most)))
    if most is not None:
        return Phrase("age.up_to", (str(most),))
    return Phrase("age.from", (str(least),)) if least is not None else ""
