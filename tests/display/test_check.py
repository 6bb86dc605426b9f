"""`hall-display --check` and the program's ends: one plain sentence each, no traceback."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from display import __main__ as program
from display import check
from display.commissioning import kept_file
from display.commissioning.kept import Kept
from display.failures import BoardFailure
from display.settings import COMMISSIONED, Settings
from labourhall.program import logs
from labourhall.program import words as compiled
from labourhall.program.control import Exit
from labourhall.program.hall_time import HALL_TIME, wall_clock
from labourhall.program.words import Words
from scripts.wall_pictures import NOW, words_of
from tests.display.city import City, serving

pytestmark = pytest.mark.usefixtures("gui")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(wall="frames", frames_folder=tmp_path / "wall", data_folder=tmp_path / "data")


@pytest.fixture
def words_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "read", words_of)


def found(settings: Settings, words: Words) -> dict[str, bool]:
    return {one.id: one.ok for one in check.everything(settings, words)}


def test_all_is_well_with_a_city_that_answers(settings: Settings, words: Words) -> None:
    with serving(City(())) as city:
        city.taken_at = wall_clock()
        seen = found(replace(settings, backend_url=city.url), words)
    every = ("commissioned", "grid", "data", "glyphs", "screen", "brightness", "cache", "backend", "clock")
    assert seen == dict.fromkeys(every, True)


def test_a_look_makes_no_folder_that_the_board_could_not_write_into_later(settings: Settings, words: Words) -> None:
    assert found(settings, words)["data"]
    assert not settings.data_folder.exists()


def test_a_clock_far_from_the_citys_time_is_said(settings: Settings, words: Words) -> None:
    with serving(City(())) as city:
        city.taken_at = datetime(2000, 1, 1, tzinfo=HALL_TIME)
        (clock,) = (
            one for one in check.everything(replace(settings, backend_url=city.url), words) if one.id == "clock"
        )
    assert not clock.ok
    assert clock.text.startswith("D-107 本机时钟")


def test_a_city_that_cannot_prove_to_be_the_city_is_said(settings: Settings, words: Words, tmp_path: Path) -> None:
    strange = replace(settings, backend_url="https://127.0.0.1:9", city_ca=tmp_path / "ca.pem")
    seen = {one.id: one for one in check.everything(strange, words)}
    assert not seen["backend"].ok
    assert seen["backend"].text.startswith("L-205 读不出机构证书")


def test_what_is_wrong_is_said_with_code_and_remedy(settings: Settings, words: Words, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    broken = replace(settings, width=8, data_folder=tmp_path / "file", backend_url="ftp://nowhere")
    seen = {one.id: one for one in check.everything(broken, words)}
    assert {name: one.ok for name, one in seen.items()} == {
        "commissioned": True, "grid": False, "data": False, "glyphs": True, "screen": True, "brightness": True,
        "cache": False, "backend": False,
    }  # fmt: skip
    assert seen["grid"].text.startswith("D-103 8×320")
    assert str(tmp_path / "file") in seen["data"].text


def test_a_display_that_is_not_there_is_said(settings: Settings, words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert found(replace(settings, wall="screen"), words)["screen"] is False


@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
def test_every_failure_has_words_in_every_language(language: str) -> None:
    words = words_of(language)
    for failure in BoardFailure:
        assert words.text(f"failure.{failure.code}")
        assert words.text(f"failure.{failure.code}.do")


def test_the_languages_have_the_same_words() -> None:
    every = [set(words_of(language)._texts) for language in ("zh_CN", "zh_HK", "en")]
    assert every[0] == every[1] == every[2]


def written(tmp_path: Path, **values: object) -> list[str]:
    path = tmp_path / "display.toml"
    path.write_text("".join(f"{name} = {json.dumps(value)}\n" for name, value in values.items()), encoding="utf-8")
    return ["--settings", str(path)]


def plain(tmp_path: Path, **more: object) -> list[str]:
    folders = {"wall": "frames", "frames_folder": str(tmp_path / "wall"), "data_folder": str(tmp_path / "data")}
    return written(tmp_path, **folders, **more)


@pytest.mark.usefixtures("words_there")
def test_check_prints_findings_with_stable_ids(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    argv = plain(tmp_path, backend_url="http://127.0.0.1:9")
    assert program.main([*argv, "--check", "--json"]) == Exit.FAILED
    findings = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in findings if not one["ok"]] == ["backend"]


def test_an_unknown_key_is_one_sentence_and_exit_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(written(tmp_path, pich_mm=10.0)) == Exit.WRONG
    said = capsys.readouterr().err
    assert "did you mean 'pitch_mm'?" in said
    assert said.count("\n") == 1


@pytest.mark.usefixtures("words_there")
def test_a_damaged_atlas_is_one_sentence_and_exit_12(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, glyphs_folder: Path
) -> None:
    monkeypatch.setattr(logs, "start", lambda: None)
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    (glyphs_folder / "16.glyphs").write_bytes(b"")
    assert program.main(plain(tmp_path)) == Exit.SERVICE
    said = capsys.readouterr().err
    assert said.startswith("D-101 字形文件不可用（16.glyphs）")
    assert said.count("\n") == 1


@pytest.mark.usefixtures("words_there")
@pytest.mark.parametrize(
    ("breaks", "says", "end"),
    [("url", "settings: backend_url", Exit.WRONG), ("cache", "L-231", Exit.SERVICE)],
    ids=("a wrong address", "a copy that cannot be kept"),
)
def test_what_cannot_be_used_is_one_sentence(
    tmp_path: Path,
    breaks: str,
    says: str,
    end: Exit,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(logs, "start", lambda: None)
    argv = plain(tmp_path, backend_url="nonsense" if breaks == "url" else "http://127.0.0.1:9")
    if breaks == "cache":
        (tmp_path / "data" / "vacancies.db").mkdir(parents=True)
    assert program.main(argv) == end
    said = capsys.readouterr().err
    assert said.startswith(says)
    assert said.count("\n") == 1


def commissioned(settings: Settings, words: Words) -> tuple[bool, str]:
    (one,) = (one for one in check.everything(settings, words) if one.id == "commissioned")
    return one.ok, one.text


def test_where_a_boards_settings_come_from_is_said(settings: Settings, words: Words) -> None:
    assert commissioned(settings, words) == (True, "全部按设置文件，手机上没有保存过。")
    settings.data_folder.mkdir(exist_ok=True)
    kept_file.write(settings.data_folder, Kept("1", NOW, {"left": 64, "far_row_m": 30.0, "pitch_mm": 7.62}))
    assert commissioned(settings, words) == (
        True,
        (
            "来自 commissioned.toml（手机，2026-11-23 14:36）：左 64，灯点间距（毫米） 7.62，最远一排（米） 30。"
            "其余按设置文件。"
        ),
    )
    (settings.data_folder / COMMISSIONED).write_text("left = 64\n", encoding="utf-8")
    ok, text = commissioned(settings, words)
    assert not ok
    assert text.startswith("D-160 手机保存的设置（commissioned.toml）不能用")


def test_the_look_is_by_what_was_kept_from_a_phone(settings: Settings, words: Words) -> None:
    settings.data_folder.mkdir(exist_ok=True)
    kept_file.write(settings.data_folder, Kept("1", NOW, {"left": 700}))
    assert region(settings, words)[1].startswith("D-153 640×320 的屏幕区域放在 700, 0")


def region(settings: Settings, words: Words) -> tuple[bool, str]:
    (one,) = (one for one in check.everything(replace(settings, wall="screen"), words) if one.id == "region")
    return one.ok, one.text


def test_a_folded_board_tells_what_sending_cards_are_to_take(settings: Settings, words: Words) -> None:
    ok, text = region(replace(settings, width=1280, height=320, strip=640), words)
    assert ok
    assert "从 0, 0 取 640×320（大屏第 1 至 640 列）" in text
    assert "从 0, 320 取 640×320（大屏第 641 至 1280 列）" in text


def test_a_board_that_leaves_its_screen_or_has_none_is_said(settings: Settings, words: Words) -> None:
    assert region(settings, words) == (True, words.text("display.check.region.ok"))
    ok, text = region(replace(settings, left=700), words)
    assert not ok
    assert text.startswith("D-153 640×320 的屏幕区域放在 700, 0")
    ok, text = region(replace(settings, screen="HDMI-7"), words)
    assert not ok
    assert text.startswith("D-151 找不到屏幕 HDMI-7")
