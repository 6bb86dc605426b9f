"""The end of a visit is told once, by whichever way the person leaves and whenever the answer came."""

from kiosk.workers.city_visit import CityVisit


def test_a_visit_is_ended_when_its_person_leaves() -> None:
    told: list[str] = []
    visit = CityVisit(told.append)
    visit.opened("a", visit.leavings)
    assert told == []
    visit.leave()
    visit.end("a")
    visit.leave()
    assert told == ["a"]


def test_a_visit_that_opens_too_late_is_ended_at_once() -> None:
    told: list[str] = []
    visit = CityVisit(told.append)
    asked_at = visit.leavings
    visit.leave()
    visit.opened("a", asked_at)
    visit.leave()
    assert told == ["a"]


def test_each_visit_is_ended() -> None:
    told: list[str] = []
    visit = CityVisit(told.append)
    for token in ("a", "b", "c"):
        visit.opened(token, visit.leavings)
        visit.leave()
        visit.end(token)
    assert told == ["a", "b", "c"]
