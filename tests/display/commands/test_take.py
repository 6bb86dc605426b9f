"""`hall-display take` brings what a stick has to where the running board looks, or says in one sentence why not."""

from datetime import timedelta
from pathlib import Path

import pytest

from display import __main__ as program
from display.app import TAKEN
from display.bundles import BundleFollower
from display.stick import StickWatcher
from labourhall.program.control import Exit
from labourhall.program.hall_time import wall_clock
from tests.display import test_stick
from tests.display.test_stick import KEY, TOLD, put


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "board.toml"
    path.write_text(f'data_folder = "{tmp_path / "data"}"\nhall = "liwan"\ncity_key = "{KEY}"\n', encoding="utf-8")
    return path


def take(settings: Path, folder: Path) -> int:
    return program.main(["take", "--settings", str(settings), str(folder)])


def test_what_is_taken_lies_where_the_running_board_looks(
    settings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(test_stick, "NOON", wall_clock() - timedelta(hours=1))
    put(tmp_path / "stick", 3, "停电")
    assert take(settings, tmp_path / "stick") == Exit.DONE
    assert "3" in capsys.readouterr().out
    bundles = BundleFollower("1", tmp_path / "data" / "bundle.json", lambda: pytest.fail("no line"), TOLD)
    StickWatcher([tmp_path / "data" / TAKEN], bundles, wall_clock).look()
    assert bundles.latest is not None


@pytest.mark.parametrize("secret", [bytes(32), bytes(range(32))], ids=["late", "forged"])
def test_what_is_late_or_not_the_citys_is_refused_with_a_code(
    settings: Path,
    tmp_path: Path,
    secret: bytes,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(test_stick, "NOON", wall_clock() - timedelta(days=8))
    put(tmp_path / "stick", 3, "停电", secret=secret)
    assert take(settings, tmp_path / "stick") == Exit.FAILED
    assert "D-116" in capsys.readouterr().err
    assert not (tmp_path / "data" / TAKEN).exists()


def test_a_folder_without_a_stick_is_one_sentence(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert take(settings, tmp_path / "nothing") == Exit.FAILED
    assert "D-111" in capsys.readouterr().err
