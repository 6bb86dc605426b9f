"""A page in a panel: what nobody set is not written, so that bundles made before keep their names."""

import pytest

from labourhall.contract import wire
from labourhall.contract.playlist import (
    Bundle,
    ClockPage,
    NoticePage,
    Page,
    Playlist,
    Region,
    Slot,
    TickerPage,
    VacancyPage,
    name_of,
    stands_beside,
)

BEFORE = (
    '{"playlists":[{"name":"日常","pages":[{"kind":"clock","id":"c1","until":null},{"kind":"notice","id":"n1",'
    '"headline":"停电","lines":[],"title":"","issuer":"","until":null}]}],"slots":[],"dayparts":[],"groups":[],'
    '"opening":[],"valid_until":null,"declared":[]}'
)
"""A bundle as it was written when no board had a panel."""


def test_a_bundle_from_before_there_were_panels_keeps_its_name_when_it_is_read_and_written() -> None:
    found = wire.decode(BEFORE.encode(), Bundle)
    assert name_of(wire.encode(found).decode()) == name_of(BEFORE)
    assert not any(map(stands_beside, found.playlists[0].pages))


def test_the_whole_board_said_is_the_whole_board_unsaid() -> None:
    assert ClockPage("c1", region=Region.WHOLE) == ClockPage("c1")
    said = wire.decode(b'{"kind":"clock","id":"c1","region":"whole"}', ClockPage)
    assert wire.encode(said) == wire.encode(ClockPage("c1"))


def test_a_page_in_a_panel_is_read_as_it_was_written() -> None:
    bundle = Bundle((Playlist("日常", (NoticePage("n1", "停电", region=Region.PANEL),)),), (Slot("日常"),))
    assert wire.decode(wire.encode(bundle), Bundle) == bundle
    assert '"region":"panel"' in wire.encode(bundle).decode()


@pytest.mark.parametrize(
    ("page", "is_beside"),
    [
        (TickerPage("k1"), True),
        (ClockPage("c1", region=Region.PANEL), True),
        (ClockPage("c1"), False),
        (VacancyPage("t1"), False),
    ],
)
def test_running_text_and_pages_in_a_panel_stand_beside_others(page: Page, is_beside: bool) -> None:
    assert stands_beside(page) is is_beside


def test_a_region_that_is_not_known_costs_its_page_alone() -> None:
    content = BEFORE.replace('"id":"c1"', '"id":"c1","region":"ceiling"')
    found, lost = wire.read_answer(content.encode(), Bundle)
    assert [page.id for page in found.playlists[0].pages] == ["n1"]
    assert len(lost) == 1
