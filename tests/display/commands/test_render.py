"""`hall-display render` draws the frames of any moment, as the wall would show them."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from display.__main__ import main
from display.commands.render import LOG
from labourhall.contract import pictures, snapshot_file, wire
from labourhall.contract.playlist import Bundle, NoticePage, PicturePage, Playlist, Slot, VacancyPage
from labourhall.contract.public_calls import Snapshot
from labourhall.program import words as compiled
from scripts.wall_pictures import NOW, table, words_of
from tests.display.city import given

PAGES = (VacancyPage("v", "岗位信息"), NoticePage("n", "停电"))


@pytest.fixture(autouse=True)
def words_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "read", words_of)


@pytest.fixture
def files(tmp_path: Path, gui: QGuiApplication) -> list[str]:
    """The arguments that name a bundle, a snapshot and a folder."""
    bundle, data = tmp_path / "bundle.json", tmp_path / "data.snapshot"
    bundle.write_bytes(wire.encode(Bundle((Playlist("日常", PAGES),), (Slot("日常"),))))
    snapshot_file.write(data, Snapshot("c1", NOW, table()))
    return ["render", "--playlist", str(bundle), "--data", str(data), "--out", str(tmp_path / "out")]


def lines(tmp_path: Path) -> list[dict[str, Any]]:
    text = (tmp_path / "out" / LOG).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_the_frames_of_a_moment_are_drawn_with_a_line_for_each(files: list[str], tmp_path: Path) -> None:
    when = ["--from", "2026-11-23T14:36", "--for", "20s", "--board", "448x224"]
    assert main([*files, *when]) == 0
    found = lines(tmp_path)
    assert [found[0]["n"], found[0]["page"], found[0]["playlist"]] == [0, "v", "日常"]
    assert found[0]["at"] == "2026-11-23T14:36:00+08:00"
    assert {row["number"] for line in found for row in line["rows"]} >= {"104417"}
    for line in found:
        image = QImage(str(tmp_path / "out" / line["file"]))
        assert (image.width(), image.height()) == (448, 224)
    assert len(found) == len(list((tmp_path / "out").glob("*.png")))


def test_drawn_again_they_are_the_same_pixel_for_pixel(files: list[str], tmp_path: Path) -> None:
    when = ["--from", "2026-11-23T14:36", "--for", "3s"]
    assert main([*files, *when]) == 0
    before = {one.name: one.read_bytes() for one in (tmp_path / "out").glob("*.png")}
    assert main([*files, *when]) == 0
    assert before == {one.name: one.read_bytes() for one in (tmp_path / "out").glob("*.png")}


def test_what_a_board_keeps_of_the_citys_answer_is_a_bundle_too(files: list[str], tmp_path: Path) -> None:
    (tmp_path / "bundle.json").write_bytes(wire.encode(given(NoticePage("n", "停电"))))
    assert main([*files, "--from", "14:36", "--for", "1s"]) == 0
    assert {line["kind"] for line in lines(tmp_path)} == {"notice"}


def test_a_picture_page_is_drawn_as_it_stands_on_the_wall(files: list[str], tmp_path: Path) -> None:
    page = PicturePage("p", "招聘会海报", (pictures.packed(4, 2, bytes((2,)) * 8),))
    (tmp_path / "bundle.json").write_bytes(wire.encode(Bundle((Playlist("日常", (page,)),), (Slot("日常"),))))
    assert main([*files, "--from", "2026-11-23T14:36", "--for", "1s"]) == 0
    found = lines(tmp_path)[0]
    assert (found["kind"], found["page"]) == ("picture", "p")
    image = QImage(str(tmp_path / "out" / found["file"]))
    assert image.pixelColor(319, 168) == QColor(255, 200, 0)


def test_a_snapshot_in_plain_json_will_do(files: list[str], tmp_path: Path) -> None:
    (tmp_path / "data.snapshot").write_bytes(wire.encode(Snapshot("c1", NOW, table()[:1])))
    assert main([*files, "--from", "2026-11-23T14:36", "--for", "1s"]) == 0
    assert [row["number"] for row in lines(tmp_path)[0]["rows"]] == ["104417"]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (["--from", "noon", "--for", "1s"], 2),
        (["--from", "14:36", "--for", "soon"], 2),
        (["--from", "14:36", "--for", "1s", "--board", "large"], 2),
        (["--from", "14:36", "--for", "1s", "--board", "16x16"], 1),
    ],
)
def test_what_is_wrong_is_one_sentence(
    files: list[str], wrong: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*files, *wrong]) == code
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


@pytest.mark.parametrize("name", ["bundle.json", "data.snapshot"])
@pytest.mark.parametrize("body", [None, b"", b"{", b"\xff", b"[]"])
def test_a_file_that_cannot_be_used_is_one_sentence_with_its_name(
    files: list[str], name: str, body: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).unlink()
    if body is not None:
        (tmp_path / name).write_bytes(body)
    assert main([*files, "--from", "14:36", "--for", "1s"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("D-111")
    assert name in said


def test_a_folder_that_takes_no_picture_is_one_sentence(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out" / LOG).mkdir(parents=True)
    assert main([*files, "--from", "14:36", "--for", "1s"]) == 1
    assert capsys.readouterr().err.startswith("D-111")


def test_a_districts_bundle_is_drawn_beside_the_halls(files: list[str], tmp_path: Path) -> None:
    theirs = tmp_path / "440103.json"
    theirs.write_bytes(wire.encode(Bundle((Playlist("日常", (NoticePage("f", "招聘周"),)),), (Slot("日常"),))))
    assert main([*files, "--district", str(theirs), "--from", "2026-11-23T14:36", "--for", "90s", "--every", "5s"]) == 0
    assert {(line["district"], line["page"]) for line in lines(tmp_path)} == {("", "v"), ("", "n"), ("440103", "f")}
