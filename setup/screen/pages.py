"""From what a first start knows to the page that says it. Pure: one function a state."""

from dataclasses import replace
from typing import Final, assert_never

from labourhall.printing.qr_code import modules
from labourhall.program.words import Words
from setup.failures import Failure, Trouble
from setup.first_start import glass
from setup.first_start.entering import known
from setup.first_start.progress import STEPS, SetupStep
from setup.first_start.states import (
    Approving,
    AskingCity,
    FillingCopy,
    Finished,
    Labelling,
    Measuring,
    Naming,
    NotEnrolled,
    Setup,
    Trying,
    Unkept,
    Unusable,
)
from setup.label import check_text, facts_of
from setup.screen.page import PageChoice, Ruler, SetupPage
from setup.sentences import code, sentence

DIGITS: Final = "1234567890."
LETTERS: Final = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ-"
FINE, COARSE = 1, 10
"""Pixels by which the line changes at a press."""


def page(setup: Setup, words: Words, today: str = "") -> SetupPage:
    """The page of this moment, in the language of `words`; `today` goes onto the label."""
    return _Pages(setup, words, today).page()


class _Pages:
    def __init__(self, setup: Setup, words: Words, today: str) -> None:
        self._setup = setup
        self._words = words
        self._today = today

    def page(self) -> SetupPage:
        """By the state's own type."""
        at = self._setup.at
        match at:
            case Unusable() | Unkept():
                return self._stopped(at)
            case Measuring():
                return self._measuring(at)
            case Naming():
                return self._naming(at)
            case AskingCity():
                return self._page("enrol")
            case Approving():
                return self._approving(at)
            case NotEnrolled():
                return self._not_enrolled(at)
            case FillingCopy():
                return self._page("vacancies")
            case Trying():
                return self._touching(at) if at.step is SetupStep.TOUCH else self._trying(at)
            case Labelling():
                return self._labelling(at)
            case Finished():
                return self._page("finished")
            case _:
                assert_never(at)

    def _page(
        self, name: str, *choices: PageChoice, say: tuple[str, ...] = ("say",), trouble: Trouble | None = None
    ) -> SetupPage:
        trouble = trouble or self._setup.around.clock
        panel = self._setup.progress.panel if self._setup.progress else None
        return SetupPage(
            title=self._text(f"setup.{name}.title"),
            place=self._place(),
            sentences=tuple(self._text(f"setup.{name}.{one}") for one in say),
            choices=choices,
            note=sentence(trouble, self._words) if trouble is not None else "",
            failure=self._text("setup.code", code(trouble, self._words)) if trouble is not None else "",
            machine=self._machine(),
            language=self._words.language,
            other_language=self._text("setup.language"),
            turned=panel.turned if panel is not None else 0,
        )

    def _stopped(self, at: Unusable | Unkept) -> SetupPage:
        if isinstance(at, Unusable):
            return self._page("unusable", trouble=at.trouble)
        return self._page("unkept", self._choice("again"), trouble=at.trouble)

    def _measuring(self, at: Measuring) -> SetupPage:
        turned = Trouble(Failure.PICTURE_TURNED) if at.turned else None
        if at.typed is not None:
            found = self._page("panel", self._choice("done", "enter"), say=("type",), trouble=turned)
            return replace(found, figure=f"{at.typed or '–'} mm", keys=DIGITS, turned=at.turned)
        choices = (
            self._choice("done", "fits"),
            self._choice("shorter", "shorter", str(FINE)),
            self._choice("longer", "longer", str(FINE)),
            self._choice("type"),
            self._choice("turn"),
        )
        pixels = self._setup.around.pixels if at.turned % 180 == 0 else self._setup.around.pixels.upright
        found = self._page("panel", *choices, say=("say", "more"), trouble=turned or at.note)
        width = self._text("setup.panel.width", f"{glass.width_by(at.line, pixels):.1f}")
        return replace(found, ruler=Ruler(at.line), facts=(("", width),), turned=at.turned)

    def _naming(self, at: Naming) -> SetupPage:
        name = str(at.step)
        say = ("say", "unfit") if at.unfit else ("say",)
        found = self._page(name, self._choice("done", "enter"), say=say)
        return replace(found, figure=at.typed or "–", keys=LETTERS)

    def _approving(self, at: Approving) -> SetupPage:
        found = self._page("approve", self._choice("later"))
        unheard = self._text("setup.approve.unheard", at.waiting.unheard) if at.waiting.unheard else found.note
        return replace(found, figure=at.waiting.check_number, facts=self._facts(at.waiting.asset), note=unheard)

    def _not_enrolled(self, at: NotEnrolled) -> SetupPage:
        if at.may_replace:
            choices = (self._choice("replace"), self._choice("renumber"), self._choice("later"))
            return self._page("taken", *choices, trouble=at.trouble)
        again = () if at.trouble.failure is Failure.NO_CODE_LEFT else (self._choice("again"),)
        trouble = self._setup.around.clock if at.trouble.failure is Failure.NO_ANSWER else None
        return self._page("not_enrolled", *again, self._choice("later"), trouble=trouble or at.trouble)

    def _trying(self, at: Trying) -> SetupPage:
        name = str(at.step)
        if at.trouble is not None:
            choices = (self._choice("skip", "go_on"), self._choice("again"))
            return self._page(name, *choices, say=("missing",), trouble=at.trouble)
        if at.step is SetupStep.READER:
            found = self._page(name, self._choice("skip"))
            return replace(found, facts=((self._text("setup.reader.seen"), at.seen),) if at.seen else ())
        if not at.seen:
            return self._page(name, self._choice("skip"))
        asked = (self._choice("yes", f"yes.{name}"), self._choice("no"), self._choice("again"))
        return self._page(name, *asked, say=("ask",))

    def _touching(self, at: Trying) -> SetupPage:
        found = self._page("touch", self._choice("skip"))
        return replace(found, target=at.touched)

    def _labelling(self, at: Labelling) -> SetupPage:
        progress = known(self._setup)
        say = {None: "printing", True: "printed", False: "not_printed"}[at.printed]
        found = self._page(
            "label", self._choice("done", "finish"), self._choice("again"), say=(say,), trouble=at.trouble
        )
        code = modules(check_text(progress, self._words, self._today))
        return replace(found, figure=progress.asset, facts=facts_of(progress, self._words), code=code)

    def _facts(self, asset: str) -> tuple[tuple[str, str], ...]:
        return ((self._text("setup.asset.caption"), asset),)

    def _choice(self, action: str, word: str = "", argument: str = "") -> PageChoice:
        return PageChoice(action, self._text(f"setup.do.{word or action}"), argument)

    def _place(self) -> str:
        progress = self._setup.progress
        if progress is None or progress.next is None:
            return ""
        steps = STEPS[progress.role]
        return self._text("setup.place", steps.index(progress.next) + 1, len(steps))

    def _machine(self) -> str:
        progress = self._setup.progress
        return "" if progress is None else " · ".join(one for one in (progress.hall_name, progress.asset) if one)

    def _text(self, identifier: str, *args: object) -> str:
        return self._words.text(identifier, *args)
