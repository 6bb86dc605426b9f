"""The visitor's side of the stage's socket: taps, looks, waits, takes pictures. Knows no step of the tour."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from demo.tour.outcome import StepFailed
from labourhall.program.door import NoReply, ask

PATIENCE: Final = 25.0
"""Seconds; longer than the deadline of any call to the city. What takes longer did not happen."""

REST: Final = 0.45
KEY_REST: Final = 0.1


@dataclass(frozen=True, slots=True)
class VisibleItem:
    """A visible item: its name, its words, its type in QML, whether it can be touched."""

    name: str
    text: str
    kind: str
    enabled: bool


@dataclass(frozen=True, slots=True)
class View:
    """What the glass shows at a moment."""

    page: str
    items: tuple[VisibleItem, ...]

    @property
    def texts(self) -> list[str]:
        return [item.text for item in self.items if item.text]

    def has(self, name: str) -> bool:
        """Whether an item of this name is visible."""
        return any(item.name == name for item in self.items)

    def draws(self, kind: str) -> bool:
        """Whether a drawing of this kind is visible."""
        return any(item.kind == kind for item in self.items)

    def can_touch(self, name: str) -> bool:
        """Whether an item of this name is visible and takes touches."""
        return any(item.name == name and item.enabled for item in self.items)

    def says(self, words: str) -> bool:
        """Whether any visible text contains `words`."""
        return any(words in text for text in self.texts)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A page that came: its name, the moment of its frame (monotonic ns), the kiosk's outer state then."""

    page: str
    painted_ns: int
    outer: dict[str, Any]


@dataclass(slots=True)
class Visitor:
    """Speaks to one stage. `page_taps` are the milliseconds of every tap that led to another page by itself;
    `rested_at` is when the finger may touch again.
    """

    socket: Path
    patience: float = PATIENCE
    page_taps: list[float] = field(default_factory=list)
    rested_at: float = 0.0

    def view(self) -> View:
        """Look."""
        found = self._ask({"do": "look"})
        items = tuple(VisibleItem(item["name"], item["text"], item["kind"], item["enabled"]) for item in found["items"])
        return View(found["page"], items)

    def visit(self) -> dict[str, Any]:
        """The kiosk's whole state as JSON, each value with its type's name under `is`."""
        state: dict[str, Any] = self._ask({"do": "visit"})["visit"]
        return state

    def values(self) -> list[str]:
        """Every text that any object of the window holds, visible or not."""
        found: list[str] = self._ask({"do": "values"})["values"]
        return found

    def moments(self) -> dict[str, int]:
        """When the kiosk's first frame and its first finished attract frame were painted (monotonic ns)."""
        found: dict[str, int] = self._ask({"do": "moments"})["moments"]
        return found

    def tap(self, name: str, *, page: str = "", at_once: bool = False) -> None:
        """Touch the item `name`; with `page`, wait for the frame that shows it.

        `at_once` marks a page that needs nobody's answer: its time counts among the taps. The kiosk takes no second
        touch within 400 ms, as hands that shake touch twice; so the finger rests as a person's does.
        """
        time.sleep(max(0.0, self.rested_at - time.monotonic()))
        until = {"pages": [page]} if page else {}
        done = self._ask({"do": "tap", "item": name, "until": until, "seconds": self.patience})
        self.rested_at = time.monotonic() + (KEY_REST if name.startswith("pin_digit") else REST)
        if "missing" in done:
            raise StepFailed(f"There is nothing to touch named {name!r} on the page {done['page']!r}.")
        if page and done["painted_ns"] is None:
            raise StepFailed(f"After touching {name!r} the page {page!r} did not come; {done['page']!r} stands there.")
        if page and at_once:
            self.page_taps.append((done["painted_ns"] - done["lifted_ns"]) / 1e6)

    def await_page(self, *pages: str) -> Arrival:
        """Wait for a frame that shows one of `pages`. Raises StepFailed."""
        done = self._expect({"pages": list(pages)})
        if done["painted_ns"] is None:
            wanted = " or ".join(pages)
            raise StepFailed(
                f"The page {wanted} did not come within {self.patience:.0f} s; {done['page']!r} stands there."
            )
        return Arrival(done["page"], int(done["painted_ns"]), done["outer"])

    def give_up(self) -> None:
        """Wait for nothing any more: whoever waits hears that it did not come."""
        self._ask({"do": "give_up"})

    def await_item(self, name: str) -> None:
        """Wait until the item `name` is visible."""
        if self._expect({"item": name})["painted_ns"] is None:
            raise StepFailed(f"{name!r} did not come into sight within {self.patience:.0f} s.")

    def await_reading(self, name: str, picture: Path) -> int | None:
        """The moment of the first frame that says whose card is read, with a picture of it; None if none came.

        A card that tells no name is read when the page says so.
        """
        done = self._expect({"text": name} if name else {"pages": ["Reading", "AtHome", "AskingWishes"]}, picture)
        return None if done["painted_ns"] is None else int(done["painted_ns"])

    def _expect(self, wanted: dict[str, Any], picture: Path | None = None) -> dict[str, Any]:
        question = {"do": "expect", "until": wanted, "seconds": self.patience, "grab": picture and str(picture)}
        return self._ask(question)

    def grab(self, path: Path) -> None:
        """Take a picture of the glass."""
        if not self._ask({"do": "grab", "file": str(path)})["done"]:
            raise StepFailed(f"The picture {path.name} could not be written.")

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        try:
            return ask(self.socket, question, self.patience + 30.0)
        except NoReply as error:
            raise StepFailed(f"The kiosk does not answer any more ({error}).") from error
