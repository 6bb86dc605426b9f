"""A journal gives back the very history that it was told, up to the first line that is not as it was written."""

import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from display.editor import history, journal_lines
from display.editor.history import Done, History, Record, Redone, Saved, Undone, begun, played
from display.editor.journal_lines import START, OtherForm, ReadBack, checksum_of, history_lines, read_back, record_line
from display.editor.page_edits import ChangeField, RemovePages
from tests.display.editor.samples import DOCUMENT
from tests.display.editor.samples import edits as any_edit


def written(start: History, records: list[Record]) -> list[bytes]:
    lines = list(history_lines(start))
    for record in records:
        lines.append(record_line(record, checksum_of(lines[-1])))
    return lines


def chained(*bodies: bytes) -> bytes:
    """Lines of whatever says this, with right checksums."""
    found, before = b"", START
    for body in bodies:
        before = zlib.crc32(body, before)
        found += b"%08x %s\n" % (before, body)
    return found


@st.composite
def told(draw: st.DrawFn) -> tuple[History, list[Record]]:
    """A history as somebody may have it, and the records that made it of the first document."""
    found, records, at = begun(DOCUMENT), list[Record](), 0.0
    for _ in range(draw(st.integers(0, 14))):
        at += draw(st.sampled_from((0.5, 3.0)))
        record: object = draw(st.sampled_from((Undone(), Redone(), Saved(9), None, None, None))) or history.done(
            found, draw(any_edit(found.present)), at
        )
        if isinstance(record, Done | Undone | Redone | Saved):
            after = played(found, record)
            assert isinstance(after, History)
            found, records = after, [*records, record]
    return found, records


def plainly(found: History | None) -> object:
    """What a history means: whether a step is still open, and when, is forgotten with the program."""
    assert found is not None
    steps = [(step.before, step.after, step.edit) for step in (*found.past, *found.future)]
    return found.present, len(found.past), steps, found.saved


@settings(max_examples=40)
@given(told())
def test_the_records_played_again_give_the_same_history(case: tuple[History, list[Record]]) -> None:
    found, records = case
    back = read_back(b"".join(written(begun(DOCUMENT), records)))
    assert (back.history, back.lost, back.is_torn) == (found, 0, False)


@settings(max_examples=40)
@given(told())
def test_a_history_in_its_fewest_lines_gives_itself_back(case: tuple[History, list[Record]]) -> None:
    found, _ = case
    lines = list(history_lines(found))
    assert len(lines) == 1 + len(found.past) + 2 * len(found.future)
    assert plainly(read_back(b"".join(lines)).history) == plainly(found)


RECORDS: list[Record] = [
    Done(ChangeField("n1", "headline", "停"), 1.0), Done(ChangeField("n1", "headline", "停电"), 1.5, joins=True),
    Saved(8), Undone(), Redone(), Done(RemovePages(("n2",)), 5.0),
]  # fmt: skip
LINES = written(begun(DOCUMENT), RECORDS)
CONTENT = b"".join(LINES)


def history_after(count: int) -> History:
    found = begun(DOCUMENT)
    for record in RECORDS[:count]:
        after = played(found, record)
        assert isinstance(after, History)
        found = after
    return found


def test_cut_anywhere_all_whole_lines_are_there_and_the_torn_one_is_no_loss() -> None:
    for cut in range(len(LINES[0]), len(CONTENT)):
        content = CONTENT[:cut]
        whole, is_torn = content.count(b"\n"), not content.endswith(b"\n")
        assert read_back(content) == ReadBack(history_after(whole - 1), checksum_of(LINES[whole - 1]), 0, is_torn)


def test_a_last_line_that_was_ended_by_something_else_is_torn_too() -> None:
    back = read_back(CONTENT[:-5] + b"\n")
    assert (back.history, back.lost, back.is_torn) == (history_after(5), 0, True)


@pytest.mark.parametrize("place", range(1, len(LINES) - 1))
@pytest.mark.parametrize("do", ["change", "drop", "twice"])
def test_a_line_that_is_wrong_lost_or_there_twice_ends_what_is_believed(place: int, do: str) -> None:
    line = LINES[place]
    instead = {"change": [line.replace(b'"', b"'", 1)], "drop": [], "twice": [line, line]}[do]
    back = read_back(b"".join([*LINES[:place], *instead, *LINES[place + 1 :]]))
    assert back.history == history_after(place if do == "twice" else place - 1)
    assert not back.is_torn or place + 2 == len(LINES)
    assert back.lost or back.is_torn


@pytest.mark.parametrize("content", [b"", b"nonsense", b"nonsense\n", LINES[0][:-9], b"\n\n", b"zz zz\nzz"])
def test_what_is_no_journal_gives_nothing_back_and_says_how_much_is_lost(content: bytes) -> None:
    back = read_back(content)
    assert back.history is None
    assert not back.is_torn
    assert bool(back.lost) == bool(content)


FIRST = LINES[0][9:-1]


@pytest.mark.parametrize(
    "bodies",
    [
        (FIRST.replace(b'"form":1', b'"form":2'),),
        (FIRST.replace(b'"slots"', b'"slits"'),),
        (FIRST.replace(b'"headline"', b'"colour":"red","headline"', 1),),
        (FIRST, b'{"do":"RemovePages","with":{"ids":[],"halls":["liwan"]},"at":0,"joins":false}'),
        (b"{}",),
        (FIRST, b'{"do":"Levitate","with":{},"at":0,"joins":false}'),
        (FIRST, b'{"do":"RemovePages","with":{"ids":5},"at":0,"joins":false}'),
        (FIRST, b'{"do":"RemovePages","with":{"ids":["none"]},"at":0,"joins":false}'),
        (FIRST, b'{"do":"saved"}'),
        (FIRST, b'["do"]'),
    ],
)  # fmt: skip
def test_a_line_that_is_whole_and_not_understood_is_another_versions(bodies: tuple[bytes, ...]) -> None:
    with pytest.raises(OtherForm):
        read_back(chained(*bodies))


def test_the_form_is_told_in_the_first_line() -> None:
    assert b'"form":%d' % journal_lines.FORM in FIRST
