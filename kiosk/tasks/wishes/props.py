"""What one wants, by tiles: trades with their open vacancies, then districts. Nothing is a must, nothing is typed."""

from dataclasses import dataclass
from typing import Final

from kiosk.sight import phrases
from kiosk.sight.sight import Sight
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.tasks.wishes.states import TRADE, AskingWishes

TILES: Final = 6


@dataclass(frozen=True, slots=True)
class WishTile:
    """One tile; `argument` is a trade's or a district's code, "" for the whole city."""

    action: str
    argument: str
    word: str
    figure: str = ""
    unit: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class WishesProps:
    """One page of tiles. `confirm` is the main action, `confirm_sub` says what was chosen so far."""

    title: str = ""
    note: str = ""
    ask: str = ""
    tiles: tuple[WishTile, ...] = ()
    confirm: str = ""
    confirm_sub: str = ""
    busy: bool = False
    paged: bool = True
    first: bool = True
    last: bool = True
    trouble: str = ""
    trouble_do: str = ""


def derive(sight: Sight, task: AskingWishes) -> WishesProps:
    """The tiles of the step that the visit is at."""
    everything = _trades(sight, task) if task.step == TRADE else _districts(sight, task)
    count = max(1, -(-len(everything) // TILES))
    page = min(task.page, count - 1)
    chosen = [tile.word for tile in everything if tile.chosen]
    return WishesProps(
        title=sight.say(f"wishes.{task.step}.title"),
        note=sight.say("wishes.note", page + 1, count),
        ask=sight.say(f"wishes.{task.step}.ask"),
        tiles=everything[page * TILES : (page + 1) * TILES],
        confirm=sight.say("wishes.next" if task.step == TRADE else "wishes.done"),
        confirm_sub=_summary(sight, task, chosen),
        busy=bool(task.waiting),
        paged=count > 1,
        first=page == 0,
        last=page == count - 1,
        trouble=sight.say(f"failure.{task.code}") if task.code else "",
        trouble_do=sight.say(f"failure.{task.code}.do") if task.code else "",
    )


def _summary(sight: Sight, task: AskingWishes, chosen: list[str]) -> str:
    if task.waiting:
        return sight.say("wishes.busy")
    if not chosen or (task.step != TRADE and not task.districts):
        return sight.say(f"wishes.{task.step}.any")
    return sight.say("wishes.chosen", len(chosen), phrases.clipped("、".join(chosen), 16))


def _trades(sight: Sight, task: AskingWishes) -> tuple[WishTile, ...]:
    """Those with the most open vacancies first, because that is where work is."""
    found = sorted(sight.library.trades(), key=lambda trade: -trade[2])
    unit = sight.say("wishes.trade.unit")
    return tuple(
        WishTile(WishesAction.TRADE, code, name, phrases.number(open_now), unit, code in task.trades)
        for code, name, open_now in found
    )


def _districts(sight: Sight, task: AskingWishes) -> tuple[WishTile, ...]:
    city = WishTile(WishesAction.DISTRICT, "", sight.say("wishes.city"), chosen=not task.districts)
    return (
        city,
        *(
            WishTile(WishesAction.DISTRICT, code, name, chosen=code in task.districts)
            for code, name in sight.library.districts()
        ),
    )
