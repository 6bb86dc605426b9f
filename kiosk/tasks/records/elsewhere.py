"""The records are not shown here: why, and where they are."""

from typing import Final

from kiosk.forms.trouble import TroubleProps, Works, desk
from kiosk.sight import phrases
from kiosk.sight.sight import Sight
from kiosk.tasks.records.states import RecordsElsewhere
from kiosk.visit.actions import Action
from kiosk.visit.failures import Failure
from kiosk.visit.states import Guest
from labourhall.contract.refusals import Distrusted, NoAnswer

MINUTES_A_DAY: Final = 24 * 60


def derive(sight: Sight, task: RecordsElsewhere) -> TroubleProps:
    """The records are not shown here; it says why, and where they are."""
    if task.code in (NoAnswer.code, Distrusted.code):
        return _line_cut(sight)
    guest = isinstance(sight.open.identity, Guest)
    return TroubleProps(
        scene="card" if task.code == Failure.CARD_NEEDED.code else "window",
        calm=sight.say("trouble.records.calm"),
        title=sight.say(f"failure.{task.code}"),
        lines=(sight.say(f"failure.{task.code}.do"),),
        works_caption=sight.say("trouble.works"),
        works=(
            Works("briefcase", sight.say("trouble.works.find"), sight.say("trouble.works.as_usual")),
            *(
                ()
                if guest
                else (Works("envelope", sight.say("trouble.works.letter"), sight.say("trouble.works.as_usual")),)
            ),
        ),
        not_now_caption=sight.say("trouble.not_now"),
        not_now=sight.say("trouble.not_now.records"),
        not_now_where=_window(sight),
        action=Action.HOME,
        action_word=sight.say("trouble.find_first"),
    )


def _line_cut(sight: Sight) -> TroubleProps:
    """The line to the city is cut: nobody's fault who stands here."""
    vacancies = _as_of(sight)
    return TroubleProps(
        scene="plug",
        calm=sight.say("trouble.line.calm"),
        title=sight.say("trouble.line.title"),
        lines=(_since(sight), sight.say("trouble.line.mends")),
        works_caption=sight.say("trouble.works"),
        works=(
            Works("briefcase", sight.say("trouble.works.find"), vacancies),
            Works("people", sight.say("trouble.works.ask"), desk(sight)),
            Works("phone", sight.say("trouble.works.scan"), sight.say("trouble.works.as_usual")),
        ),
        not_now_caption=sight.say("trouble.not_now"),
        not_now=sight.say("trouble.not_now.records"),
        not_now_where=_window(sight),
        action=Action.HOME,
        action_word=sight.say("trouble.find_first"),
    )


def _as_of(sight: Sight) -> str:
    """How old the vacancies are while the line is cut."""
    as_of = sight.visit.surroundings.data_as_of
    if not as_of:
        return sight.say("trouble.works.as_usual")
    return sight.say("trouble.works.as_of", phrases.moment(as_of, sight))


def _since(sight: Sight) -> str:
    """Since when, and for how many minutes; a cut of yesterday counts over midnight."""
    cut_at = sight.visit.surroundings.line_cut_at
    if ":" not in cut_at:
        return sight.say("trouble.line.now")
    hour, minute = (int(part) for part in cut_at.split(":")[:2])
    minutes = (sight.now.hour * 60 + sight.now.minute - hour * 60 - minute) % MINUTES_A_DAY
    return sight.say("trouble.line.since", cut_at, minutes) if minutes else sight.say("trouble.line.just", cut_at)


def _window(sight: Sight) -> str:
    return sight.say("trouble.window", sight.hall.window) if sight.hall.window else sight.say("trouble.any_window")
