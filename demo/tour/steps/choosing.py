"""Wishes by tiles, the home page, the list of matches, one vacancy in full with its QR code."""

from collections import Counter
from typing import Any, Final

from demo.tour import qr, table, touch_names
from demo.tour.outcome import StepFailed, TourStep
from demo.tour.ranking import match_entries, near_miss_entries, seeker_entry
from demo.tour.scene import TourScene, require
from demo.tour.steps.holder import check_seeker, known_person

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
    scene.visitor.tap(touch_names.CONFIRM, page="Listing")


def home(scene: TourScene) -> None:
    """The home page with its figures; reached from the list where wishes were asked."""
    scene.go_home()
    identity = scene.identity()
    view = scene.visitor.view()
    total = f"{identity['matches']['total']:,}"
    require(any(text == total for text in view.texts), "The number of matches is not on the home page.")
    scene.picture(TourStep.HOME)


def matches(scene: TourScene) -> None:
    """The list: in the city's order, each with its reasons, every number open at the city."""
    if scene.visitor.view().page != "Listing":
        scene.visitor.tap(touch_names.MATCHES, page="Listing", at_once=True)
    identity = scene.identity()
    check_seeker(scene, identity["seeker"])
    found = identity["matches"]
    scene.findings.holder = seeker_entry(identity["seeker"])
    scene.findings.matches = match_entries(found["ranked"], scene.vacancies, scene.words)
    scene.findings.near_misses = near_miss_entries(found["near_misses"], scene.vacancies)
    _check_ranking(found)
    _check_table(scene)
    _check_rows(scene, scene.findings.matches)
    scene.picture(TourStep.MATCHES)


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


def _check_ranking(found: dict[str, Any]) -> None:
    ranked = found["ranked"]
    require(bool(ranked), "Nothing fits this person; the list is empty.")
    require(len(ranked) >= min(5, found["total"]), f"Only {len(ranked)} of {found['total']} matches came.")
    scores = [match["score"] for match in ranked]
    for match in ranked:
        parts = sum(points for _, points in match["parts"])
        require(parts == match["score"], f"The parts of {match['number']} do not sum to its score.")
    require(all(0 <= score <= 100 for score in scores), "A score lies outside 0 to 100.")


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
        # An age limit is waived where nothing else is left.
        fits = table.suits(line, person) or not any(table.suits(one, person) for one in there)
        require(fits, f"{line.identifier} asks for another age or for more schooling than this holder has.")
    wrong = table.misplaced(order, there, person, scene.hall.today)
    if wrong is not None:
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
