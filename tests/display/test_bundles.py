"""The last good bundle survives a cut line and a restart, and what cannot be proved never takes its place."""

from dataclasses import replace
from pathlib import Path

import pytest

from display.bundles import BundleFollower
from display.long_poll import HELD_SECONDS, Heard
from display.nudge import Nudge
from labourhall.contract import wire
from labourhall.contract.board_calls import DistrictBundle, GetBundle, Given
from labourhall.contract.interrupts import Interrupt
from labourhall.contract.playlist import NoticePage, VacancyPage
from labourhall.contract.refusals import Malformed, NoAnswer, NotFound, Trouble
from scripts.wall_pictures import TYPHOON
from tests.display.cities import Answering
from tests.display.city import given

FIRST = given(VacancyPage("1", "岗位信息"))
SECOND = given(NoticePage("1", "停电"))


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pause between two questions."""
    monkeypatch.setattr("display.long_poll.LEAST_SECONDS", 0.0)


def name(bundles: BundleFollower) -> str:
    return bundles.latest.tag if bundles.latest else ""


def asked(bundles: BundleFollower, city: Answering, times: int) -> None:
    """Start, and go on until the city was asked so often and the last answer is taken."""
    bundles.start()
    for _ in range(times):
        assert city.asked.acquire(timeout=10)
        bundles.ask_now()
    assert city.asked.acquire(timeout=10)
    assert bundles.stop(10.0)


def test_a_bundle_is_asked_for_by_the_boards_name_and_kept(tmp_path: Path) -> None:
    city = Answering(FIRST)
    assert BundleFollower("1", tmp_path / "bundle.json", lambda: city).latest is None
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: city)
    asked(bundles, city, 1)
    assert name(bundles) == FIRST.tag
    assert city.calls[:2] == [GetBundle("1"), GetBundle("1", FIRST.tag, HELD_SECONDS)]
    assert name(BundleFollower("1", tmp_path / "bundle.json", lambda: city)) == FIRST.tag


def test_a_newer_one_takes_its_place(tmp_path: Path) -> None:
    city = Answering(FIRST, SECOND)
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: city)
    asked(bundles, city, 2)
    assert name(bundles) == SECOND.tag


@pytest.mark.parametrize("trouble", [NoAnswer(), NotFound()])
def test_without_an_answer_the_last_one_goes_on(tmp_path: Path, trouble: Trouble) -> None:
    city = Answering(FIRST, trouble)
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: city)
    asked(bundles, city, 2)
    assert name(bundles) == FIRST.tag


@pytest.mark.expects_logs
def test_a_damaged_copy_is_no_bundle(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "bundle.json").write_bytes(b"{")
    assert BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(FIRST)).latest is None
    assert "damaged" in caplog.text


@pytest.mark.expects_logs
def test_a_bundle_that_cannot_be_kept_is_played_all_the_same(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    city = Answering(FIRST)
    bundles = BundleFollower("1", tmp_path / "nowhere" / "bundle.json", lambda: city)
    asked(bundles, city, 1)
    assert name(bundles) == FIRST.tag
    assert "cannot be kept" in caplog.text


@pytest.mark.expects_logs
def test_a_bundle_that_could_not_be_kept_is_kept_when_the_disk_takes_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "late"
    bundles = BundleFollower("1", folder / "bundle.json", lambda: Answering(FIRST))
    for _ in range(2):
        bundles._take(FIRST)
    assert len(caplog.messages) == 1, "the same trouble is said once"
    folder.mkdir()
    bundles._take(FIRST)
    assert name(BundleFollower("1", folder / "bundle.json", lambda: Answering(FIRST))) == FIRST.tag


@pytest.mark.expects_logs
def test_a_kept_bundle_that_the_disk_does_not_give_is_no_bundle(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "bundle.json").mkdir()
    assert BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(FIRST)).latest is None
    assert "cannot be read" in caplog.text


def test_what_the_board_has_already_is_not_taken_again(tmp_path: Path) -> None:
    city = Answering(FIRST, Given(FIRST.tag, None))
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: city)
    asked(bundles, city, 2)
    assert name(bundles) == FIRST.tag


@pytest.mark.expects_logs
def test_a_bundle_under_another_name_is_not_played_and_said_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert FIRST.bundle is not None
    assert SECOND.bundle is not None
    swapped = Given("swapped", replace(SECOND.bundle, content=FIRST.bundle.content))
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(FIRST))
    assert bundles._take(FIRST)
    assert [bundles._take(swapped) for _ in range(2)] == [False, False]
    assert name(bundles) == name(BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(FIRST))) == FIRST.tag
    assert caplog.text.count("D-110") == 1


@pytest.mark.expects_logs
def test_a_kept_bundle_that_was_changed_on_the_disk_is_none(tmp_path: Path) -> None:
    path = tmp_path / "bundle.json"
    path.write_bytes(wire.encode(FIRST).replace("岗位信息".encode(), "免费岗位".encode()))
    assert BundleFollower("1", path, lambda: Answering(FIRST)).latest is None
    path.write_bytes(wire.encode(Given("nothing", None)))
    assert BundleFollower("1", path, lambda: Answering(FIRST)).latest is None


def raised(answer: Given, *interrupts: Interrupt, tag: str = "raised") -> Given:
    assert answer.bundle is not None
    return replace(answer, tag=tag, bundle=replace(answer.bundle, interrupts=interrupts))


def unproved(*interrupts: Interrupt, tag: str = "raised") -> Given:
    """An answer whose bundle is not what its name says."""
    answer = raised(FIRST, *interrupts, tag=tag)
    assert answer.bundle is not None
    return replace(answer, bundle=replace(answer.bundle, name="another"))


def breaking(bundles: BundleFollower) -> tuple[Interrupt, ...]:
    return bundles.latest.interrupts if bundles.latest else ()


def test_what_breaks_in_comes_beside_the_bundle_and_leaves_what_plays_as_it_is(tmp_path: Path) -> None:
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(FIRST))
    bundles._take(FIRST)
    bundles._take(raised(FIRST, TYPHOON))
    assert breaking(bundles) == (TYPHOON,)
    assert name(bundles) == FIRST.tag, "the page that stands is not begun anew"
    bundles._take(FIRST)
    assert breaking(bundles) == ()
    bundles._take(raised(SECOND, TYPHOON))
    assert name(bundles) == "raised"


@pytest.mark.expects_logs
def test_a_warning_comes_through_beside_a_bundle_that_is_no_good(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    bad, lifted = unproved(TYPHOON), unproved(tag="lifted")
    fresh = BundleFollower("1", tmp_path / "none.json", lambda: Answering(FIRST))
    assert not fresh._take(bad)
    assert breaking(fresh) == (TYPHOON,)
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(FIRST))
    bundles._take(FIRST)
    assert not bundles._take(bad)
    assert (name(bundles), breaking(bundles)) == (FIRST.tag, (TYPHOON,))
    again = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(FIRST))
    assert (name(again), breaking(again)) == (FIRST.tag, (TYPHOON,)), "after a start without a line too"
    assert "D-110" in caplog.text
    assert not bundles._take(lifted)
    assert breaking(bundles) == ()


@pytest.mark.expects_logs
def test_what_could_not_be_read_is_said_and_asked_for_anew_after_a_start(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(FIRST))
    bundles._take(FIRST.lacking(1))
    assert "D-113" in caplog.text
    city = Answering(raised(FIRST, TYPHOON, tag=FIRST.tag))
    again = BundleFollower("1", tmp_path / "bundle.json", lambda: city)
    assert name(again) == FIRST.tag, "the rest plays"
    asked(again, city, 1)
    assert city.calls[0] == GetBundle("1")
    assert breaking(again) == (TYPHOON,)


@pytest.mark.expects_logs
@pytest.mark.parametrize("answer", [FIRST, NoAnswer(), unproved(tag="bad")], ids=["bundle", "no answer", "no good"])
def test_a_first_bundle_is_awaited_until_the_first_question_is_over(tmp_path: Path, answer: object) -> None:
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(answer))
    before = bundles.is_awaited
    asked = bundles._poll.ask_once(0.0)
    assert (before, bundles.is_awaited) == (True, False)
    assert (asked is Heard.NOTHING) == (answer is not FIRST)


def test_a_board_that_kept_a_bundle_awaits_none(tmp_path: Path) -> None:
    (tmp_path / "bundle.json").write_bytes(wire.encode(FIRST))
    assert not BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(FIRST)).is_awaited


FAIR = given(NoticePage("f", "全区招聘周"))


def beside(answer: Given, of: Given, tag: str) -> Given:
    """The answer with another's bundle as the district's."""
    assert answer.bundle is not None
    assert of.bundle is not None
    district = DistrictBundle("440103", of.bundle.name, of.bundle.content)
    return Given(tag, replace(answer.bundle, district=district), knows_held=True)


def without_contents(answer: Given, *names: str) -> Given:
    """The answer as a city gives it that was told which bundles the board holds."""
    found = answer.bundle
    assert found is not None
    district = found.district
    if district is not None and district.name in names:
        district = replace(district, content="")
    return replace(
        answer, bundle=replace(found, content="" if found.name in names else found.content, district=district)
    )


def both(bundles: BundleFollower) -> tuple[str, str]:
    """The names of the hall's bundle and the district's."""
    latest = bundles.latest
    assert latest is not None
    return latest.name, latest.beside.name if latest.beside is not None else ""


def names(*answers: Given) -> tuple[str, ...]:
    return tuple(answer.bundle.name for answer in answers if answer.bundle is not None)


def test_a_board_without_a_line_has_its_halls_and_its_districts_bundle_at_the_next_start(tmp_path: Path) -> None:
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(FIRST))
    bundles._take(beside(FIRST, FAIR, "t1"))
    again = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(NoAnswer()))
    assert both(again) == both(bundles) == names(FIRST, FAIR)
    assert again.latest is not None
    assert again.latest.beside is not None
    assert again.latest.beside.district == "440103"


def test_a_board_says_which_bundles_it_holds_to_a_city_that_knows_to_leave_them_out(tmp_path: Path) -> None:
    whole = beside(FIRST, FAIR, "t1")
    other = without_contents(beside(SECOND, FAIR, "t2"), *names(FAIR))
    city = Answering(whole, other)
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: city)
    asked(bundles, city, 2)
    assert both(bundles) == names(SECOND, FAIR)
    second, third = city.calls[1:3]
    assert isinstance(second, GetBundle)
    assert isinstance(third, GetBundle)
    assert second.held == ",".join(names(FIRST, FAIR))
    assert third.held == ",".join(names(SECOND, FAIR))
    assert both(BundleFollower("1", tmp_path / "bundle.json", lambda: city)) == names(SECOND, FAIR)


def test_a_city_that_was_brought_back_to_an_earlier_version_is_asked_as_it_knows(tmp_path: Path) -> None:
    city = Answering(beside(FIRST, FAIR, "t1"), Malformed("unknown: held"), SECOND)
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: city)
    asked(bundles, city, 3)
    assert [bool(call.held) for call in city.calls[:3] if isinstance(call, GetBundle)] == [False, True, False]
    assert both(bundles) == (*names(SECOND), "")


def test_a_districts_bundle_that_cannot_be_proved_costs_the_hall_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(FIRST))
    bundles._take(beside(FIRST, FAIR, "t1"))
    wrong = beside(SECOND, FIRST, "t2")
    assert wrong.bundle is not None
    assert wrong.bundle.district is not None
    swapped = replace(wrong.bundle.district, name="another")
    bundles._take(replace(wrong, bundle=replace(wrong.bundle, district=swapped)))
    assert both(bundles) == names(SECOND, FAIR)
    assert caplog.text.count("D-110") == 1
    again = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(NoAnswer()))
    assert both(again) == names(SECOND, FAIR), "the last good one is kept for the next start"
    assert not bundles._take(replace(wrong, bundle=replace(wrong.bundle, district=swapped))), "it is asked for again"
    assert caplog.text.count("D-110") == 1
    assert bundles._take(beside(SECOND, FIRST, "t2"))
    assert both(bundles) == names(SECOND, FIRST)
    caplog.clear()


def test_a_district_that_takes_its_bundle_back_leaves_the_halls_alone(tmp_path: Path) -> None:
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(FIRST))
    bundles._take(beside(FIRST, FAIR, "t1"))
    bundles._take(FIRST)
    assert both(bundles) == (*names(FIRST), "")


def test_what_is_to_be_played_from_now_on_is_a_nudge_once_it_can_be_seen(tmp_path: Path) -> None:
    city, nudge, felt = Answering(FIRST, SECOND), Nudge(), list[str]()
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: city, nudge=nudge)
    nudge.felt_by(lambda: felt.append(name(bundles)))
    asked(bundles, city, 2)
    assert felt == [FIRST.tag, SECOND.tag]
