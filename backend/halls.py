"""What each hall wants of its machines: the file of halls, and the answer to a machine that asks for it.

What its boards play stands here only as what they begin with: from the first published version on it is the staff's.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from backend.asker import Asker
from backend.failures import Failure, Stopped
from labourhall.contract.device_calls import GetConfiguration, HallConfiguration, StaffCard
from labourhall.contract.officer_calls import Role
from labourhall.contract.playlist import (
    Bundle,
    NoticePage,
    Page,
    Playlist,
    Selection,
    Slot,
    SpotlightPage,
    VacancyPage,
)
from labourhall.contract.refusals import NotFound, NotYours
from labourhall.market.matching import MatchingRules
from labourhall.market.text import cleaned_within
from labourhall.program.places import asset
from labourhall.program.settings import SettingsError, build, setting

KINDS: Final = ("vacancies", "spotlight", "notice")
"""The pages that a playlist may hold here: those whose data are real."""
CHECKED: Final = (*KINDS, "picture")
"""The pages that a hall may have a second person check: all that its staff can publish."""


@dataclass(frozen=True, slots=True)
class HallPage:
    """One page that a hall's boards begin with, in the words of `contract.playlist`."""

    kind: str = setting("What it shows: vacancies, spotlight or notice.")
    title: str = setting("Its heading; empty leaves the board's own words for the kind.", "")
    scope: str = setting("What part of all is shown, beside the heading; for a notice who issued it.", "")
    districts: tuple[str, ...] = setting("Codes of the districts that it shows; empty: all.", ())
    trades: tuple[str, ...] = setting("Occupation codes that it shows; empty: all.", ())
    limit: int = setting("The most vacancies that it shows.", 48)
    selection: str = setting(
        "Which come first: newest, own_district, most_openings, hard_to_fill or fair.", Selection.NEWEST.value
    )
    text: tuple[str, ...] = setting("A notice's headline and lines.", ())


FIRST_PLAYLIST: Final = "1"
"""The name of the playlist that a place's boards begin with."""

STAFF_CARD_DAYS: Final = 7
"""A machine that the city does not reach takes the staff's cards for so many days more; then none."""

IDENTIFICATION_CODE: Final = re.compile(r"[0-9A-Fa-f]{32}")


@dataclass(frozen=True, slots=True)
class HallStaffCard:
    """An officer's ordinary social-security card, which opens the staff page of the hall's kiosks."""

    identification_code: str = setting("Tag 01 of the card: 32 hex digits, as `hall-card read` shows it.")
    name: str = setting("The officer's name.")
    until: date | None = setting("Last day on which the card opens the page; left out: until the entry goes.", None)


@dataclass(frozen=True, slots=True)
class Hall:
    """One market with its kiosks and boards."""

    id: str = setting("Name of the hall in commands, in plain letters.")
    name: str = setting("Its name as people know it.")
    enquiry_phone: str = setting("Telephone for questions about insurance.", "")
    insurance_window: str = setting("Which window answers questions about insurance.", "")
    boards: tuple[str, ...] = setting("Names of its boards.", ("1",))
    pages: tuple[HallPage, ...] = setting("What its boards show, in order, until staff publish something.", ())
    shows_ages: bool = setting("Whether its boards show the age limits of employers.", False)
    second_person: tuple[str, ...] = setting("Kinds of pages that a second person checks before they play.", ())
    district: str = setting("Code of the district that it lies in, for warnings by district; empty: by its name.", "")
    staff_cards: tuple[HallStaffCard, ...] = setting("Its officers' cards; taking an entry out revokes the card.", ())


@dataclass(frozen=True, slots=True)
class HallsFile:
    """The whole file."""

    halls: tuple[Hall, ...] = setting("All halls of the city.")


def read_halls(path: Path | None) -> dict[str, Hall]:
    """The halls in `path` by id; None reads those that ship with the product. Raises Stopped."""
    path = path or asset("rules", "halls.toml")
    try:
        found = build(HallsFile, cleaned_within(tomllib.loads(path.read_text(encoding="utf-8"))), str(path)).halls
    except (OSError, ValueError, SettingsError) as error:
        raise Stopped(Failure.HALLS_WRONG, path, error) from error
    halls = {hall.id: hall for hall in found}
    if len(halls) != len(found) or not halls:
        raise Stopped(Failure.HALLS_WRONG, path, "each hall needs an id of its own, and there must be one")
    clash = [hall.district for hall in found if hall.district in halls]
    if clash:
        raise Stopped(Failure.HALLS_WRONG, path, f"{clash[0]} is a hall's id and a district's code")
    pages = [page.kind for hall in found for page in hall.pages if page.kind not in KINDS]
    wrong = pages + [kind for hall in found for kind in hall.second_person if kind not in CHECKED]
    if wrong:
        known = ", ".join(KINDS if pages else CHECKED)
        raise Stopped(Failure.HALLS_WRONG, path, f"kind {wrong[0]!r} is none of {known}")
    if any(page.kind == "notice" and not page.text for hall in found for page in hall.pages):
        raise Stopped(Failure.HALLS_WRONG, path, "a notice has a text: its headline, then its lines")
    unknown = [page.selection for hall in found for page in hall.pages if page.selection not in set(Selection)]
    if unknown:
        raise Stopped(Failure.HALLS_WRONG, path, f"selection {unknown[0]!r} is none of {', '.join(Selection)}")
    for card in (card for hall in found for card in hall.staff_cards):
        if not IDENTIFICATION_CODE.fullmatch(card.identification_code):
            raise Stopped(Failure.HALLS_WRONG, path, f"the staff card of {card.name}: 32 hex digits")
    return halls


def hall_of_board(halls: Mapping[str, Hall], board: str, asker: Asker) -> Hall:
    """The hall of the machine that asks, which has a board of that name. Raises NotFound."""
    hall = halls.get(asker.device.hall)
    if hall is None or board not in hall.boards:
        raise NotFound("the hall has no board of that name")
    return hall


def own_hall(halls: Mapping[str, Hall], name: str, asker: Asker, *roles: Role) -> Hall:
    """The officer's own hall; with `roles`, only to whoever has one of them there. Raises NotYours, NotFound."""
    officer = asker.officer
    if name not in officer.halls or (roles and not any(officer.may(role, name) for role in roles)):
        raise NotYours(f"not in {name}, or not for that")
    hall = halls.get(name)
    if hall is None:
        raise NotFound("the hall is not in the file of halls")
    return hall


def first_bundle(hall: Hall) -> Bundle:
    """What the hall's boards play until staff publish something."""
    pages = tuple(_page(str(place), page) for place, page in enumerate(hall.pages, 1))
    return Bundle((Playlist(FIRST_PLAYLIST, pages),), (Slot(FIRST_PLAYLIST),))


def _page(identifier: str, page: HallPage) -> Page:
    if page.kind == "notice":
        return NoticePage(identifier, page.text[0], page.text[1:], page.title, page.scope)
    if page.kind == "spotlight":
        return SpotlightPage(
            identifier, page.title, page.scope, page.districts, page.trades, selection=Selection(page.selection)
        )
    return VacancyPage(
        identifier, page.title, page.scope, page.districts, page.trades, page.limit, selection=Selection(page.selection)
    )


class Configurations:
    """Answers GetConfiguration."""

    def __init__(self, halls: Mapping[str, Hall], rules: MatchingRules) -> None:
        self._halls = halls
        self._rules = rules

    def show(self, _: GetConfiguration, asker: Asker) -> HallConfiguration:
        """What the hall of the machine wants. Raises NotFound where the hall is no longer in the file."""
        hall = self._halls.get(asker.device.hall)
        if hall is None:
            raise NotFound("the machine's hall is not in the file of halls")
        return HallConfiguration(
            hall=hall.id,
            hall_name=hall.name,
            districts=tuple(self._rules.districts.items()),
            rules=self._rules.name,
            enquiry_phone=hall.enquiry_phone,
            insurance_window=hall.insurance_window,
            staff_cards=staff_cards(hall, asker.moment.today),
        )


def staff_cards(hall: Hall, today: date) -> tuple[StaffCard, ...]:
    """The cards that are good today, each for a few days only: a machine out of reach must not trust them for ever."""
    lent_until = today + timedelta(days=STAFF_CARD_DAYS)
    return tuple(
        StaffCard(card.identification_code.upper(), card.name, min(card.until or lent_until, lent_until))
        for card in hall.staff_cards
        if card.until is None or card.until >= today
    )
