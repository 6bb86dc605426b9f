"""The letter is written: its number and check code, whether paper comes, and until when it is good."""

from dataclasses import dataclass
from typing import Final

from kiosk.sight import phrases
from kiosk.sight.sight import Sight
from kiosk.tasks.letter.states import PRINTED, PRINTING, Lettered

NO_PRINTER: Final = "none"


@dataclass(frozen=True, slots=True)
class LetterProps:
    """`paper` and `paper_more` say where the paper is; `printing` shows the bar."""

    title: str = ""
    trade: str = ""
    employer: str = ""
    number_caption: str = ""
    number: str = ""
    check_caption: str = ""
    check: str = ""
    until_caption: str = ""
    until: str = ""
    paper: str = ""
    paper_more: str = ""
    paper_icon: str = ""
    printing: bool = False
    provisional: str = ""
    next: str = ""


def derive(sight: Sight, task: Lettered) -> LetterProps:
    """The letter as it stands on the glass."""
    referral = task.referral
    vacancy = sight.library.vacancy(referral.vacancy)
    paper, more, icon = _paper(sight, task.paper)
    return LetterProps(
        title=sight.say("letter.title"),
        trade=phrases.clipped(vacancy.title, 24) if vacancy else sight.say("vacancy.title", referral.vacancy),
        employer=phrases.clipped(vacancy.employer, 26) if vacancy else "",
        number_caption=sight.say("letter.number"),
        number=referral.number,
        check_caption=sight.say("letter.check"),
        check=referral.check_code,
        until_caption=sight.say("letter.until"),
        until=phrases.day(referral.valid_until, sight),
        paper=paper,
        paper_more=more,
        paper_icon=icon,
        printing=task.paper == PRINTING,
        provisional=sight.say("letter.provisional") if referral.provisional else "",
        next=sight.say("letter.more_vacancies"),
    )


def _paper(sight: Sight, paper: str) -> tuple[str, str, str]:
    """Title, sentence, icon. Paper never ends a task: number and check code are good without it."""
    match paper:
        case "printing" | "printed" | "none":
            icon = {PRINTING: "printer", PRINTED: "check", NO_PRINTER: "phone"}[paper]
            return sight.say(f"letter.paper.{paper}"), sight.say(f"letter.paper.{paper}.more"), icon
        case _:
            return sight.say(f"failure.{paper}"), sight.say(f"failure.{paper}.do"), "mind"
