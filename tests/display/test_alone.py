"""One program a board: who comes second is refused by name, two boards with folders of their own run side by side."""

import errno
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from display.alone import LOCK, alone
from display.failures import BoardFailure, BoardUnusable
from labourhall.program.control import Exit


def test_a_board_that_runs_already_is_named_to_whoever_starts_it_again(tmp_path: Path) -> None:
    with alone(tmp_path, "大屏"), pytest.raises(BoardUnusable) as caught, alone(tmp_path, "2"):
        pass
    assert caught.value.failure is BoardFailure.RUNS_ALREADY
    assert caught.value.particulars == ("大屏", tmp_path)
    with alone(tmp_path, "2"):
        assert (tmp_path / LOCK).read_text(encoding="utf-8") == "2"


def test_two_boards_with_folders_of_their_own_run_side_by_side(tmp_path: Path) -> None:
    with ExitStack() as stack:
        for name in ("1", "2"):
            (tmp_path / name).mkdir()
            stack.enter_context(alone(tmp_path / name, name))


def test_what_a_program_that_was_killed_leaves_behind_holds_nobody_up(tmp_path: Path) -> None:
    held = "import sys; from pathlib import Path; from display.alone import alone\n"
    held += "with alone(Path(sys.argv[1]), '1'):\n    print('held', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", held, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"held\n"
        with pytest.raises(BoardUnusable), alone(tmp_path, "1"):
            pass
        first.kill()
    with alone(tmp_path, "1"):
        assert (tmp_path / LOCK).exists()


def test_a_folder_in_which_no_file_can_be_made_is_said(tmp_path: Path) -> None:
    with pytest.raises(BoardUnusable) as caught, alone(tmp_path / "gone", "1"):
        pass
    assert caught.value.failure is BoardFailure.NO_FOLDER


@pytest.mark.expects_logs
def test_a_full_disk_keeps_no_board_dark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object, **__: object) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", full)
        with alone(tmp_path, "1"):
            pass
    assert caplog.text.count("No space left") == 1


def test_starting_the_same_board_twice_is_refused_in_one_sentence(tmp_path: Path) -> None:
    settings = tmp_path / "display.toml"
    settings.write_text(
        f'board = "大屏"\nwall = "frames"\nframes_folder = "{tmp_path}/wall"\ndata_folder = "{tmp_path}"\n',
        encoding="utf-8",
    )
    with alone(tmp_path, "大屏"):
        ended = subprocess.run(
            [sys.executable, "-m", "display", "--settings", settings],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert ended.returncode == Exit.SERVICE, ended.stderr
    assert ended.stderr.count("\n") == 1
    assert "D-156" in ended.stderr
    assert "大屏" in ended.stderr
