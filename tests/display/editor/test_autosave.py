"""The journal on the disk: written at once, read back, made small, held against others; a disk that fails is told."""

import zlib
from pathlib import Path

import pytest

from display.editor import autosave, history
from display.editor.autosave import Opened, open_journal
from display.editor.failures import EditorFailure, Trouble
from display.editor.history import Undone, begun
from tests.display.editor.samples import DOCUMENT
from tests.display.editor.typist import Typist, full, headline, opened


def begin(path: Path, found: Opened) -> Typist:
    assert found.autosave.begin(begun(DOCUMENT)) is None
    return Typist(found.autosave, begun(DOCUMENT))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "editor" / "越秀.edits"


def test_what_was_typed_is_on_the_disk_before_the_next_key(path: Path) -> None:
    with opened(path) as found:
        assert found.history is None
        typist = begin(path, found)
        for text in ("停", "停电"):
            typist.types(text)
            assert text in path.read_text(encoding="utf-8")
        assert typist.troubles == [None, None]


def test_document_and_history_come_back_and_what_is_typed_next_is_a_step_of_its_own(path: Path) -> None:
    with opened(path) as found:
        typist = begin(path, found)
        typist.types("停")
        typist.types("停电")
        typist.types("停电了", pause=5.0)
    with opened(path) as found:
        assert found.trouble is None
        assert found.history is not None
        assert found.history == history.sealed(typist.history)
        again = Typist(found.autosave, found.history)
        again.at = typist.at
        again.types("停电了！")
        again.does(Undone())
        assert headline(again.history.present) == "停电了"
    with opened(path) as found:
        assert found.history is not None
        assert (headline(found.history.present), len(found.history.past)) == ("停电了", 2)


def test_a_second_editor_is_refused_until_the_first_has_ended(path: Path) -> None:
    with opened(path):
        assert open_journal(path) == Trouble(EditorFailure.HELD, str(path))
    with opened(path) as found:
        assert found.trouble is None


def test_a_torn_last_line_costs_nothing_else_and_is_written_over(path: Path) -> None:
    with opened(path) as found:
        begin(path, found).types("停")
    with path.open("ab") as file:
        file.write(b"0123 half a li")
    with opened(path) as found:
        assert found.trouble is None
        assert found.history is not None
        Typist(found.autosave, found.history).types("停电", pause=9.0)
    assert b"half" not in path.read_bytes()
    with opened(path) as found:
        assert found.history is not None
        assert headline(found.history.present) == "停电"


def test_a_damaged_journal_gives_back_what_stood_before_and_lies_aside_for_whoever_can_read_more(path: Path) -> None:
    with opened(path) as found:
        typist = begin(path, found)
        for text in ("停", "停电", "停电了"):
            typist.types(text, pause=9.0)
    content = path.read_bytes().replace(b'"joins":false}\n', b'"joins":fa1se}\n', 2).replace(b"fa1se", b"false", 1)
    path.write_bytes(content)
    for _ in range(2):  # read twice it is kept once
        with opened(path) as found:
            assert found.history is not None
            assert headline(found.history.present) == "停"
            assert found.trouble is not None
            assert found.trouble.failure is EditorFailure.DAMAGED
            assert Path(found.trouble.particular).read_bytes() == content
    assert len(list(path.parent.iterdir())) == 3  # the journal, its lock, the copy


def test_a_journal_of_another_version_is_kept_aside(path: Path) -> None:
    path.parent.mkdir()
    body = b'{"form":99}'
    path.write_bytes(b"%08x %s\n" % (zlib.crc32(body), body))
    with opened(path) as found:
        assert found.history is None
        assert found.trouble is not None
        assert found.trouble.failure is EditorFailure.OTHER_FORM
        assert Path(found.trouble.particular).read_bytes() == path.read_bytes()
        assert begin(path, found).troubles == []


def test_a_folder_that_cannot_be_had_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    found = open_journal(tmp_path / "file" / "a.edits")
    assert isinstance(found, Trouble)
    assert found.failure is EditorFailure.UNUSABLE


def test_a_journal_that_cannot_be_read_is_told_and_let_go(path: Path) -> None:
    path.mkdir(parents=True)
    found = open_journal(path)
    assert isinstance(found, Trouble)
    assert found.failure is EditorFailure.UNUSABLE
    path.rmdir()
    with opened(path) as usable:
        assert usable.trouble is None


def test_typing_is_written_anew_before_it_fills_the_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autosave, "SMALL", 4000)
    with opened(path) as found:
        typist = begin(path, found)
        for count in range(1, 200):
            typist.types("字" * count)
        assert path.stat().st_size < 8000
        typist.does(Undone())
    with opened(path) as found:
        assert found.history is not None
        assert headline(found.history.present) == "免费电工入门课"
        assert len(found.history.future) == 1


def test_where_there_is_no_room_to_write_it_anew_it_grows_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autosave, "SMALL", 2000)
    with opened(path) as found:
        typist = begin(path, found)
        monkeypatch.setattr(autosave, "write_whole", full)
        for count in range(1, 60):
            typist.types("字" * count)
        assert set(typist.troubles) == {None}
    with opened(path) as found:
        assert found.history is not None
        assert headline(found.history.present) == "字" * 59


def test_a_journal_that_somebody_removed_is_there_again_with_the_next_key(path: Path) -> None:
    with opened(path) as found:
        typist = begin(path, found)
        typist.types("停")
        path.unlink()
        typist.types("停电")
    with opened(path) as found:
        assert found.history is not None
        assert headline(found.history.present) == "停电"


def test_what_is_written_comes_to_the_disk_once_and_where_it_cannot_it_is_told(path: Path) -> None:
    with opened(path) as found:
        typist = begin(path, found)
        assert found.autosave.sync() is None
        typist.types("停")
        path.rename(path.with_name("elsewhere"))
        told = found.autosave.sync()
        assert told is not None
        assert told.failure is EditorFailure.NOT_KEPT
        path.with_name("elsewhere").rename(path)
        assert found.autosave.sync() is None
        path.unlink()
        assert found.autosave.sync() is None  # nothing is new: no disk is asked
        assert found.autosave.retry() is None


def test_the_journal_is_its_users_alone(path: Path) -> None:
    with opened(path) as found:
        begin(path, found)
        assert path.stat().st_mode & 0o077 == 0
