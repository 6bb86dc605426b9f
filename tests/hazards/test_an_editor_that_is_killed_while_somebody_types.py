"""The editor is killed between two keys, the power fails, the disk is full: what was typed is there again."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from display import whole_lines
from display.editor import autosave
from display.editor.autosave import Opened, open_journal
from display.editor.disk_reasons import DiskReason
from display.editor.failures import EditorFailure, Trouble
from display.editor.history import begun
from tests.display.editor.samples import DOCUMENT
from tests.display.editor.typist import Typist, full, headline, opened

EDITOR = """
import sys
from pathlib import Path
from display.editor.autosave import open_journal
from display.editor.history import begun
from tests.display.editor.samples import DOCUMENT
from tests.display.editor.typist import Typist

found = open_journal(Path(sys.argv[1]))
found.autosave.begin(begun(DOCUMENT))
typist = Typist(found.autosave, begun(DOCUMENT))
count = 0
while True:
    count += 1
    typist.types("字" * (count % 50 + 1) + str(count))
    print(count, flush=True)
"""
KEYS = 120


def test_an_editor_that_is_killed_loses_no_key_and_leaves_no_lock_behind(tmp_path: Path) -> None:
    path = tmp_path / "hall.edits"
    editor = subprocess.Popen([sys.executable, "-c", EDITOR, str(path)], stdout=subprocess.PIPE, text=True)
    assert editor.stdout is not None
    with editor.stdout:
        for _ in range(KEYS):
            assert editor.stdout.readline()
        assert open_journal(path) == Trouble(EditorFailure.HELD, str(path))
        editor.send_signal(signal.SIGKILL)
        last = int((editor.stdout.read().split() or [str(KEYS)])[-1])
    editor.wait(20)
    with opened(path) as found:
        assert found.trouble is None
        assert found.history is not None
        typed = int(headline(found.history.present).lstrip("字"))
        assert typed in (last, last + 1)  # one may have been written and not yet been told
        assert len(found.history.past) == 1


def test_a_power_cut_in_the_middle_of_a_line_costs_that_line_alone(tmp_path: Path) -> None:
    path = tmp_path / "hall.edits"
    with opened(path) as found:
        found.autosave.begin(begun(DOCUMENT))
        typist = Typist(found.autosave, begun(DOCUMENT))
        typist.types("停", pause=9.0)
        before = path.stat().st_size
        typist.types("停电", pause=9.0)
    content = path.read_bytes()
    for cut in range(before, len(content)):
        path.write_bytes(content[:cut])
        with opened(path) as found:
            assert found.history is not None
            assert (headline(found.history.present), found.trouble) == ("停", None)


def test_on_a_full_disk_one_is_told_edits_on_and_all_is_written_when_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hall.edits"
    with opened(path) as found:
        found.autosave.begin(begun(DOCUMENT))
        typist = Typist(found.autosave, begun(DOCUMENT))
        typist.types("停")
        with monkeypatch.context() as disk:
            disk.setattr(autosave, "append", lambda path, data: full(path, data))
            typist.types("停电")
            typist.types("停电了")
            assert found.autosave.retry() == typist.troubles[-1]
        told = Trouble(EditorFailure.NOT_KEPT, reason=DiskReason.FULL)
        assert typist.troubles == [None, told, told]
        assert "停电了" not in path.read_text(encoding="utf-8")
        assert found.autosave.retry() is None
        assert "停电了" in path.read_text(encoding="utf-8")
        with monkeypatch.context() as disk:
            disk.setattr(autosave, "append", lambda path, data: full(path, data))
            typist.types("停电了！")
        assert found.autosave.close() is None  # there is room again
    with opened(path) as found:
        assert found.history is not None
        assert headline(found.history.present) == "停电了！"


def test_what_a_full_disk_does_not_take_at_the_end_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = open_journal(tmp_path / "hall.edits")
    assert isinstance(found, Opened)
    found.autosave.begin(begun(DOCUMENT))
    monkeypatch.setattr(autosave, "append", lambda path, data: full(path, data))
    Typist(found.autosave, begun(DOCUMENT)).types("停")
    assert found.autosave.close() == Trouble(EditorFailure.NOT_KEPT, reason=DiskReason.FULL)
    with opened(tmp_path / "hall.edits") as again:
        assert again.trouble is None


def test_a_disk_that_takes_half_a_line_and_does_not_take_it_back_is_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hall.edits"
    with opened(path) as found:
        found.autosave.begin(begun(DOCUMENT))
        typist = Typist(found.autosave, begun(DOCUMENT))
        with monkeypatch.context() as disk:
            disk.setattr(autosave, "append", half)
            typist.types("停")
        typist.types("停电")
        assert typist.troubles[-1] is None
    with opened(path) as found:
        assert (found.trouble, found.history is not None) == (None, True)
        assert found.history is not None
        assert headline(found.history.present) == "停电"


def half(path: Path, data: bytes) -> None:
    whole_lines.append(path, data[: len(data) // 2])
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_a_disk_that_is_full_from_the_start_keeps_nobody_from_editing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hall.edits"
    found = open_journal(path)
    assert isinstance(found, Opened)
    with monkeypatch.context() as disk:
        disk.setattr(autosave, "write_whole", full)
        assert found.autosave.begin(begun(DOCUMENT)) is not None
        typist = Typist(found.autosave, begun(DOCUMENT))
        typist.types("停")
        assert typist.troubles[0] is not None
        assert found.autosave.is_waiting
    typist.types("停电")
    assert typist.troubles[-1] is None
    found.autosave.close()
    with opened(path) as again:
        assert again.history is not None
        assert headline(again.history.present) == "停电"
