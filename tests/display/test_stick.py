"""A board without a line takes what the city sealed for its hall from a stick, and goes back to the city's word."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from display.bundles import BundleFollower
from display.stick import StickWatcher
from labourhall.contract import seal, wire
from labourhall.contract.board_calls import GetBundle, Given
from labourhall.contract.interrupts import Interrupt
from labourhall.contract.playlist import NoticePage, Page
from labourhall.contract.refusals import NoAnswer
from labourhall.contract.sealed_file import FORMAT, Known, file_name
from labourhall.contract.stick_calls import Sealed, SealedBundle
from scripts.wall_pictures import TYPHOON
from tests.display.cities import Answering
from tests.display.city import NOON, given

SECRET = bytes(32)
KEY = seal.public_key(SECRET)
TOLD = Known(KEY, "liwan")


def of(order: int, *pages: Page, interrupts: tuple[Interrupt, ...] = ()) -> Given:
    """The city's answer that is the `order`-th."""
    answer = given(*pages)
    assert answer.bundle is not None
    bundle = replace(answer.bundle, hall="liwan", order=order, city_key=KEY, interrupts=interrupts)
    return replace(answer, tag=f"city {order}", bundle=bundle)


def put(folder: Path, order: int, headline: str, hall: str = "liwan", secret: bytes = SECRET) -> Path:
    """A stick with the `order`-th, sealed at noon."""
    answer = of(order, NoticePage("n", headline))
    sealed = SealedBundle(FORMAT, hall, order, order, NOON, NOON + timedelta(days=7), answer)
    content = wire.encode(sealed).decode()
    folder.mkdir(exist_ok=True)
    path = folder / file_name(hall)
    beside = path.with_suffix(".new")  # whole at once: a board may be looking
    beside.write_bytes(wire.encode(Sealed(content, seal.signature(secret, content))))
    return beside.rename(path)


def follower(tmp_path: Path, *answers: object, told: Known = TOLD) -> BundleFollower:
    return BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(*(answers or (NoAnswer(),))), told)


def watcher(bundles: BundleFollower, folder: Path) -> StickWatcher:
    return StickWatcher([folder.parent / "nowhere", folder], bundles, lambda: NOON, every=0.01)


def headline(bundles: BundleFollower) -> str:
    assert bundles.latest is not None
    page = bundles.latest.bundle.playlists[0].pages[0]
    assert isinstance(page, NoticePage)
    return page.headline


def test_a_stick_that_is_put_in_is_taken_and_plays_after_a_start_too(tmp_path: Path) -> None:
    bundles, stick = follower(tmp_path), tmp_path / "stick"
    looking = watcher(bundles, stick)
    looking.look()
    assert bundles.latest is None
    put(stick, 3, "停电")
    looking.look()
    assert headline(bundles) == "停电"
    assert headline(follower(tmp_path)) == "停电"


def test_the_thread_looks_by_itself_and_ends_when_told(tmp_path: Path) -> None:
    bundles, stick = follower(tmp_path), tmp_path / "stick"
    put(stick, 3, "停电")
    looking = watcher(bundles, stick)
    looking.start()
    for _ in range(2000):
        if bundles.latest is not None:
            break
        looking._lookout._thread.join(0.01)
    assert looking.stop(20)
    assert headline(bundles) == "停电"


def test_a_board_that_never_had_anything_takes_what_its_hall_began_with(tmp_path: Path) -> None:
    bundles = follower(tmp_path)
    put(tmp_path / "stick", 0, "最初内容")
    watcher(bundles, tmp_path / "stick").look()
    assert headline(bundles) == "最初内容"


def test_an_older_stick_is_not_taken_and_one_that_takes_back_is(tmp_path: Path) -> None:
    bundles, stick = follower(tmp_path), tmp_path / "stick"
    looking = watcher(bundles, stick)
    put(stick, 3, "第二版")
    looking.look()
    put(stick, 2, "第一版，旧盘")
    looking.look()
    assert headline(bundles) == "第二版"
    put(stick, 4, "第一版，撤回以后签发")
    looking.look()
    assert headline(bundles) == "第一版，撤回以后签发"


def test_what_the_city_gave_is_followed_by_a_later_stick_alone(tmp_path: Path) -> None:
    bundles, stick = follower(tmp_path, of(5, NoticePage("c", "市里"))), tmp_path / "stick"
    bundles._poll.ask_once(0.0)
    looking = watcher(bundles, stick)
    put(stick, 5, "同一次")
    looking.look()
    assert headline(bundles) == "市里"
    put(stick, 6, "下一次")
    looking.look()
    assert headline(bundles) == "下一次"


def test_when_the_line_is_back_the_city_says_all_of_it_and_wins(tmp_path: Path) -> None:
    city = Answering(of(9, NoticePage("c", "市里的新版")))
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: city, TOLD)
    put(tmp_path / "stick", 8, "盘上的")
    watcher(bundles, tmp_path / "stick").look()
    bundles._poll.ask_once(0.0)
    assert city.calls == [GetBundle("1", "stick 8")]
    assert headline(bundles) == "市里的新版"
    assert bundles.known.order == 9


def test_a_board_that_heard_its_city_needs_no_setting_and_another_key_in_them_changes_nothing(tmp_path: Path) -> None:
    told = Known(seal.public_key(bytes(range(32))), "yuexiu")
    bundles = follower(tmp_path, of(1, NoticePage("c", "市里")), told=told)
    bundles._poll.ask_once(0.0)
    put(tmp_path / "stick", 2, "盘上的")
    watcher(bundles, tmp_path / "stick").look()
    assert headline(bundles) == "盘上的"


def test_what_breaks_in_stays_over_what_a_stick_brings(tmp_path: Path) -> None:
    bundles = follower(tmp_path, of(1, NoticePage("c", "市里"), interrupts=(TYPHOON,)))
    bundles._poll.ask_once(0.0)
    put(tmp_path / "stick", 2, "盘上的")
    watcher(bundles, tmp_path / "stick").look()
    assert bundles.latest is not None
    assert (headline(bundles), bundles.latest.interrupts) == ("盘上的", (TYPHOON,))


@pytest.mark.expects_logs
def test_a_stick_of_somebody_elses_is_said_once_and_not_played(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    bundles, stick = follower(tmp_path), tmp_path / "stick"
    put(stick, 3, "假的", secret=bytes(range(32)))
    looking = watcher(bundles, stick)
    for _ in range(3):
        looking.look()
    assert bundles.latest is None
    assert caplog.text.count("D-116") == 1
    put(stick, 3, "真的")
    looking.look()
    assert headline(bundles) == "真的"


def test_a_stick_for_several_halls_gives_each_board_its_own(tmp_path: Path) -> None:
    bundles, stick = follower(tmp_path), tmp_path / "stick"
    put(stick, 9, "越秀的", hall="yuexiu")
    put(stick, 3, "荔湾的")
    watcher(bundles, stick).look()
    assert headline(bundles) == "荔湾的"


@pytest.mark.expects_logs
def test_a_board_that_knows_no_city_believes_no_stick(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    bundles = follower(tmp_path, told=Known())
    put(tmp_path / "stick", 3, "停电")
    watcher(bundles, tmp_path / "stick").look()
    assert bundles.latest is None
    assert "no_key" in caplog.text
