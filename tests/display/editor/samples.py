"""A document as a hall may have it, boards to judge it by, and edits of every kind as chance draws them."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from display.editor.document import Document
from display.editor.edits import BY_NAME, Edit
from display.editor.page_edits import AddPages, ChangeField, DuplicatePage, MovePages, RemovePages, ReplacePage
from display.editor.schedule_edits import (
    AddPlaylist,
    AddSlot,
    ChangeSlot,
    DeclareDay,
    PutDaypart,
    PutGroup,
    RemoveDaypart,
    RemoveGroup,
    RemovePlaylist,
    RemoveSlot,
    RenamePlaylist,
    SetEnd,
    SetOpening,
)  # fmt: skip
from labourhall.contract.playlist import (
    BoardGroup,
    Bundle,
    Daypart,
    Days,
    NoticePage,
    Page,
    Playlist,
    Priority,
    Slot,
    SpotlightPage,
    VacancyPage,
)  # fmt: skip

NOTICE = NoticePage("n1", "免费电工入门课", ("三楼培训室", "名额40人"), "通知", "服务台", date(2026, 11, 24))
TABLE = VacancyPage("t1", "岗位信息", "白云区", ("440111",), ("缝纫工",), 48)
SPOTLIGHT = SpotlightPage("s1", "岗位推介")
OTHER = NoticePage("n2", "明天停电")
DAY = Daypart("上午", time(9), time(12), Days.WORKING, (1, 2, 3))
NIGHT = Daypart("夜里", time(22), time(6))
GROUP = BoardGroup("大厅", ("1", "2"))
SLOT = Slot("日常", ("大厅",), "上午", date(2026, 11, 1), date(2026, 12, 1), Priority.OCCASION, 3)
DOCUMENT = Document(
    Bundle(
        (Playlist("日常", (NOTICE, TABLE, SPOTLIGHT)), Playlist("专场", (OTHER,))),
        (SLOT, Slot("专场"), Slot("日常")),
        (DAY, NIGHT),
        (GROUP,),
        ("上午",),
    ),
    base=7,
)

NAMES = st.sampled_from(("日常", "专场", "夜场", "a", "", "\x00"))
TEXTS = st.text(max_size=12) | st.sampled_from(("１２３", "👨‍👩‍👧", "a\r\nb", "\u200b", "e\u0301\u0301\u0301\u0301"))
VALUES: SearchStrategy[Any] = (
    TEXTS
    | st.lists(TEXTS, max_size=3)
    | st.integers(-5, 20_000)
    | st.none()
    | st.sampled_from(("2026-11-30", "440111"))
)
FIELDS = st.sampled_from(
    ("title", "scope", "districts", "trades", "limit", "until", "headline", "lines", "issuer", "id")
)
PARTS = st.builds(
    Daypart, NAMES, st.times(), st.times(), st.sampled_from(Days), st.lists(st.integers(1, 7), max_size=2).map(tuple)
)
SLOTS = st.builds(
    Slot, NAMES, st.lists(NAMES, max_size=2).map(tuple), st.sampled_from(("", "上午", "夜里", "x")),
    priority=st.sampled_from(Priority), share=st.integers(1, 5),
)  # fmt: skip
ENDS = (datetime(2027, 1, 1), datetime(2027, 1, 1, tzinfo=UTC))


def ids(document: Document) -> SearchStrategy[str]:
    """Ids of pages that there are, one that there is not."""
    return st.sampled_from([*(page.id for page in document.pages()), "none"])


PAGE_IDS = st.sampled_from(("n1", *(f"p{number}" for number in range(40))))
NEW: SearchStrategy[tuple[Page, ...]] = st.lists(
    PAGE_IDS.map(lambda page_id: NoticePage(page_id, "新", ("一", "二")))
    | PAGE_IDS.map(lambda page_id: VacancyPage(page_id, limit=3))
    | PAGE_IDS.map(SpotlightPage),
    max_size=2,
).map(tuple)
"""New pages; the id of one may be taken."""


@st.composite
def edits(draw: DrawFn, document: Document) -> Edit:
    """An edit of any kind; some make sense."""
    some, many = ids(document), st.lists(ids(document), max_size=3, unique=True).map(tuple)
    slot = st.sampled_from([*document.bundle.slots, Slot("x")])
    kinds: list[Callable[[], SearchStrategy[Edit]]] = [
        lambda: st.builds(ChangeField, some, FIELDS, VALUES),
        lambda: st.builds(AddPages, NAMES, NEW, some | st.just("")),
        lambda: st.builds(RemovePages, many),
        lambda: st.builds(MovePages, many, NAMES, some | st.just("")),
        lambda: st.builds(DuplicatePage, some, st.sampled_from([f"c{number}" for number in range(40)])),
        lambda: st.builds(ReplacePage, some, NEW),
        lambda: st.builds(AddPlaylist, st.builds(Playlist, NAMES, NEW), NAMES),
        lambda: st.builds(RenamePlaylist, NAMES, NAMES),
        lambda: st.builds(RemovePlaylist, NAMES),
        lambda: st.builds(AddSlot, SLOTS),
        lambda: st.builds(ChangeSlot, slot, SLOTS),
        lambda: st.builds(RemoveSlot, slot),
        lambda: st.builds(PutDaypart, PARTS, st.sampled_from(("", "上午", "x"))),
        lambda: st.builds(RemoveDaypart, st.sampled_from(("上午", "夜里", "x"))),
        lambda: st.builds(PutGroup, st.builds(BoardGroup, NAMES, st.just(("1",))), st.sampled_from(("", "大厅", "x"))),
        lambda: st.builds(RemoveGroup, st.sampled_from(("大厅", "x"))),
        lambda: st.builds(SetOpening, st.lists(st.sampled_from(("上午", "夜里", "x")), max_size=2).map(tuple)),
        lambda: st.builds(SetEnd, st.none() | st.sampled_from(ENDS)),
        lambda: st.builds(DeclareDay, st.dates(date(2027, 1, 1), date(2027, 1, 3)), st.none() | st.booleans()),
    ]
    assert len(kinds) == len(BY_NAME)
    found: Edit = draw(draw(st.sampled_from(kinds))())
    return found
