"""`hall-demo` at the command line: one sentence for what cannot be done, and the tour where there is no screen."""

from collections.abc import Sequence

import pytest

import demo.__main__ as program


@pytest.fixture(autouse=True)
def without_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setattr("signal.signal", lambda number, handler: None)


def test_a_wrong_argument_is_one_sentence_and_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["tour", "BOARD=large"]) == 2
    said = capsys.readouterr().err
    assert said == "hall-demo: BOARD=large: give width and height in lamps, as 640x320; of several boards by commas.\n"


def test_the_sentence_is_chinese_where_the_locale_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert program.main(["tour", "CARD=/nowhere.json"]) == 2
    assert "没有这个文件" in capsys.readouterr().err


def test_the_desk_needs_a_screen_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["desk"]) == 1
    assert "No screen" in capsys.readouterr().err


def test_run_makes_the_tour_where_there_is_no_screen(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Sequence[str]] = []

    def tour(arguments: Sequence[str], secrets: dict[str, str], spoken: object) -> int:
        made.append(arguments)
        return 0

    monkeypatch.setattr(program, "tour", tour)
    assert program.main(["run"]) == 0
    assert made == [[]]
    assert "tour" in capsys.readouterr().err
