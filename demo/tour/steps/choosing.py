"""Wishes by tiles, the home page, the lists of vacancies, one vacancy in full with its QR code."""

from collections import Counter
from dataclasses import replace
from typing import Any, Final

from demo.tour import qr, table, touch_names
from demo.tour.outcome import StepFailed, TourStep
from demo.tour.ranking import group_counts, match_entries, near_miss_entries, seeker_entry
from demo.tour.scene import TourScene, require
from demo.tour.steps.holder import check_seeker, known_person

LIST, OVERVIEW = "ListingMatches", "AtOverview"
LISTS: Final = (LIST, OVERVIEW)
FITS: Final = "fits"
ASK: Final = "ask"
SECTIONS: Final = (FITS, ASK, "near")
MOST_PAGES: Final = 12
SURELY_SHOWN: Final = 8
"""A long name loses its end on the glass, never its beginning."""


def wishes(scene: TourScene) -> None:
    """A trade by its tile, then a district by its tile."""
    _touch_tile(scene, touch_names.trade(_trade(scene)))
    scene.picture(TourStep.WISHES, "trade")
    scene.visitor.tap(touch_names.CONFIRM)
    scene.visitor.await_item(touch_names.district(""))
    _touch_tile(scene, touch_names.district(_district(scene)))
    scene.picture(TourStep.WISHES, "district")
    scene.visitor.tap(touch_names.CONFIRM)
    scene.visitor.await_page(*LISTS)


def home(scene: TourScene) -> None:
    """The home page with its figures; reached from the list where wishes were asked."""
    scene.go_home()
    identity = scene.identity()
    view = scene.visitor.view()
    found = identity["groups"]
    total = f"{found['fits']['count'] + found['ask']['count']:,}"
    require(any(text == total for text in view.texts), "How many fit or may be asked is not on the home page.")
    scene.picture(TourStep.HOME)


def matches(scene: TourScene) -> None:
    """The groups, which add up; the first list that has something, in the city's order, each row with its reasons."""
    if not any(scene.identity()["groups"][name]["listed"] for name in SECTIONS):
        _wish_for_another_trade(scene)
    identity = scene.identity()
    check_seeker(scene, identity["seeker"])
    found = identity["groups"]
    section = _section(scene, found)
    scene.findings.holder = seeker_entry(identity["seeker"])
    scene.findings.groups = group_counts(found)
    scene.findings.matches = match_entries(found[section]["listed"], scene.vacancies, scene.words)
    scene.findings.near_misses = near_miss_entries(found["one_step"]["listed"], scene.vacancies)
    _check_groups(scene, found)
    _check_list(found[section])
    _check_table(scene)
    _look_at_overview(scene, found)
    open_list(scene)
    _check_rows(scene, scene.findings.matches)
    scene.picture(TourStep.MATCHES)


def _wish_for_another_trade(scene: TourScene) -> None:
    """Of her trades nothing is open today, and nothing near: the glass says so, and other wishes lead on."""
    scene.visitor.tap(touch_names.MATCHES, page=OVERVIEW, at_once=True)
    require(
        scene.visitor.view().says(scene.words.text("overview.none")), "The glass does not say that nothing is there."
    )
    scene.picture(TourStep.MATCHES, "nothing")
    scene.visitor.tap(touch_names.WISHES, page="AskingWishes")
    wishes(scene)


def open_list(scene: TourScene) -> None:
    """Where nothing fits the main tile leads to the overview, and that to the list."""
    groups = scene.identity()["groups"]
    section = _section(scene, groups)
    page = scene.visitor.view().page
    if page not in LISTS:
        page = LIST if groups[FITS]["listed"] else OVERVIEW
        scene.visitor.tap(touch_names.MATCHES, page=page, at_once=True)
    if page == LIST and scene.task()["section"] != section:
        page = OVERVIEW
        scene.visitor.tap(touch_names.OVERVIEW, page=page, at_once=True)
    if page == OVERVIEW:
        scene.visitor.tap(touch_names.matches_list(section), page=LIST, at_once=True)


def vacancy(scene: TourScene) -> None:
    """The first vacancy in full; its QR code is read out of the picture and must name this vacancy."""
    first = scene.findings.matches[0]
    scene.visitor.tap(touch_names.vacancy(first["number"]), page="Viewing", at_once=True)
    view = scene.visitor.view()
    for words in (first["employer"][:SURELY_SHOWN], _spoken(first["number"])):
        require(view.says(words), f"{words!r} is not on the page of the vacancy.")
    scene.picture(TourStep.VACANCY)
    texts = qr.texts(scene.evidence.folder / scene.findings.pictures[-1].file)
    require(len(texts) == 1, f"The page of the vacancy shows {len(texts)} readable QR codes instead of one.")
    scene.findings.qr_text = texts[0]
    require(first["number"] in texts[0], "The QR code names another vacancy than the page.")
    title = " ".join(first["title"].split())
    # A long title loses its end in the code, so that the code stays large enough to be scanned.
    said = any(line and title.startswith(line) for line in texts[0].split("\n"))
    require(said, "The QR code does not say the title of the vacancy on the page.")


def _touch_tile(scene: TourScene, name: str) -> None:
    """Turn pages until the tile is there, and touch it."""
    for _ in range(MOST_PAGES):
        view = scene.visitor.view()
        if view.has(name) or not view.can_touch(touch_names.NEXT_PAGE):
            break
        scene.visitor.tap(touch_names.NEXT_PAGE)
    scene.visitor.tap(name)


def _trade(scene: TourScene) -> str:
    """TRADE by code or name, else the tile with the most open vacancies (the first of equal ones)."""
    wanted = scene.options.trade
    counted = Counter(
        one.occupation
        for one in scene.vacancies.values()
        if one.occupation and (not wanted or wanted in (one.occupation, one.trade))
    )
    require(bool(counted), f"There is no tile for TRADE={wanted}.")
    return min(counted, key=lambda code: (-counted[code], code))


def _district(scene: TourScene) -> str:
    wanted = scene.options.district
    if not wanted:
        return ""
    found = [code for code, name in scene.hall.configuration.districts if wanted in (code, name, name.rstrip("区"))]
    require(bool(found), f"There is no tile for DISTRICT={wanted}.")
    return found[0]


def _section(scene: TourScene, groups: dict[str, Any]) -> str:
    """The first list that has something, or 先问一声 where that was asked for. Raises StepFailed where none has."""
    if scene.options.ask:
        require(bool(groups[ASK]["listed"]), "No employer named an age that keeps this person away: nobody is to ask.")
        return ASK
    found = next((name for name in SECTIONS if groups[name]["listed"]), "")
    require(bool(found), "Nothing fits this person, nothing may be asked about, and there are no near trades.")
    return found


def _check_groups(scene: TourScene, groups: dict[str, Any]) -> None:
    """They are of the person's trades, counted at the city, and every one of these stands in exactly one group."""
    counts = scene.findings.groups
    parts = sum(counts[name] for name in ("fits", "ask", "one_step", "further", "closed"))
    require(parts == counts["open_of_trade"], f"The groups add up to {parts}, not to {counts['open_of_trade']}.")
    seeker = scene.identity()["seeker"]
    trades = {*seeker["wishes"]["occupations"]} or {done["code"] for done in seeker["experience"]}
    mine = [one for one in scene.vacancies.values() if not trades or one.occupation in trades]
    require(len(mine) == parts, f"The groups hold {parts} vacancies, but {len(mine)} of these trades are open.")
    for name in ("fits", "ask", "one_step"):
        for listed in groups[name]["listed"]:
            occupation = scene.vacancies[listed["match"]["number"]].occupation
            require(not trades or occupation in trades, f"A trade that nobody wished for stands under {name}.")


def _look_at_overview(scene: TourScene, groups: dict[str, Any]) -> None:
    """Every count stands on the overview, to which the list leads where it leaves something out."""
    open_list(scene)
    if not scene.visitor.view().can_touch(touch_names.OVERVIEW):
        return
    scene.visitor.tap(touch_names.OVERVIEW, page=OVERVIEW, at_once=True)
    view = scene.visitor.view()
    for name in (*SECTIONS, "one_step"):
        count = f"{groups[name]['count']:,}"
        require(any(text == count for text in view.texts), f"The count of {name} is not on the overview.")
    scene.picture(TourStep.MATCHES, "overview")


def _check_list(found: dict[str, Any]) -> None:
    listed = found["listed"]
    require(len(listed) >= min(5, found["count"]), f"Only {len(listed)} of {found['count']} matches came.")
    for match in (one["match"] for one in listed):
        parts = sum(points for _, points in match["parts"])
        require(parts == match["score"], f"The parts of {match['number']} do not sum to its score.")
        require(0 <= match["score"] <= 100, "A score lies outside 0 to 100.")


def _check_table(scene: TourScene) -> None:
    """Every match says what the demonstration's own table says, suits the person, and stands before no better one."""
    lines = table.read(scene.hall.plan.vacancies)
    if lines is None:
        return
    order = [_line(lines, entry) for entry in scene.findings.matches]
    there = [line for line in lines.values() if line.is_open(scene.hall.today)]
    person = known_person(scene, _district(scene))
    if person.schooling not in (None, *table.SCHOOLING):
        return
    for line in order:
        require(line in there, f"{line.identifier} is shown, but the table has it filled or run out.")
    for line, entry in zip(order, scene.findings.matches, strict=True):
        fits = table.suits(line, person if entry["group"] == FITS else replace(person, age=None))
        require(fits, f"{line.identifier} asks for another age or for more schooling than this holder has.")
    wrong = table.misplaced(order, there, person, scene.hall.today)
    if wrong is not None and scene.findings.matches[0]["group"] == FITS:
        raise StepFailed(
            f"{wrong[0].identifier} is as good as {wrong[1].identifier} and fresher, but stands behind it."
        )


def _line(lines: dict[str, table.Line], entry: dict[str, Any]) -> table.Line:
    line = lines.get(entry["source_id"])
    require(line is not None, f"{entry['number']} is not in the table.")
    assert line is not None
    said = (entry["title"], entry["employer"], entry["wage"]["text"])
    require(said == (line.title, line.employer, line.wage), f"{entry['number']} says otherwise than the table.")
    return line


def _check_rows(scene: TourScene, entries: list[dict[str, Any]]) -> None:
    """The first rows on the glass are the first matches, with their pay and at least one of their reasons each."""
    view = scene.visitor.view()
    rows = [item.name.split(":", 1)[1] for item in view.items if item.name.startswith("open_vacancy:")]
    require(bool(rows), "The list shows no row.")
    require(
        rows == [entry["number"] for entry in entries[: len(rows)]], "The rows are not in the order of the matches."
    )
    for entry in entries[: len(rows)]:
        said = [reason for reason in entry["reasons"] if view.says(reason["words_zh"])]
        require(bool(said) or not entry["reasons"], f"No reason of {entry['number']} is on the glass.")


def _spoken(number: str) -> str:
    """Six digits in two groups, as they are said."""
    return f"{number[:3]} {number[3:]}"
