"""A stick is read whole or not at all, and held against what is wanted."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from labourhall.contract import seal, stick_seal
from setup.failures import Failure, Trouble
from setup.roles import SetupRole
from setup.stick import facts, manifest, reading
from setup.stick.reading import HallStick, StickExpected, objection, outlived, read
from tests.setup.sticks import CODES, NOW, stick

SECRET = bytes(range(32))
KEY = seal.public_key(SECRET)


def failure(found: object) -> Failure:
    assert isinstance(found, Trouble)
    return found.failure


def test_it_is_found_by_the_sticks_folder_and_by_its_own(tmp_path: Path) -> None:
    made = stick(tmp_path)
    assert read(tmp_path / "stick") == read(tmp_path / "stick" / "hall") == made
    assert made.codes(SetupRole.KIOSK) == CODES
    assert made.codes(SetupRole.DISPLAY) == made.codes(SetupRole.BACKEND) == ()


def test_an_empty_folder_has_none(tmp_path: Path) -> None:
    assert failure(read(tmp_path)) is Failure.NO_STICK
    assert failure(read(tmp_path / "nowhere")) is Failure.NO_STICK
    (tmp_path / "hall").mkdir()
    assert failure(read(tmp_path)) is Failure.TORN


def test_other_files_in_the_folder_are_nobodys_business(tmp_path: Path) -> None:
    made = stick(tmp_path)
    for name in ("._hall.json", "desktop.ini", "codes.txt"):
        (tmp_path / "stick" / "hall" / name).write_text("x", encoding="ascii")
    assert read(tmp_path / "stick") == made


def test_what_cannot_be_read_or_is_far_too_large_is_torn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick(tmp_path)
    monkeypatch.setattr(reading, "MOST_BYTES", 100)
    assert failure(read(tmp_path / "stick")) is Failure.TORN


def relisted(folder: Path, files: dict[str, bytes]) -> None:
    """A manifest that fits whatever is there, as only hall-setup or a forger writes it."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    (folder / stick_seal.MANIFEST).write_text(manifest.text_of(files), encoding="ascii")


def test_a_manifest_that_fits_does_not_make_it_a_halls(tmp_path: Path) -> None:
    folder = tmp_path / "hall"
    folder.mkdir()
    relisted(folder, {"hall.json": b'{"format": "labourhall-hall-9"}'})
    assert failure(read(tmp_path)) is Failure.OTHER_VERSION
    relisted(folder, {"city.toml": b""})
    assert failure(read(tmp_path)) is Failure.TORN


def test_a_manifest_that_was_cut_between_two_lines_is_found(tmp_path: Path) -> None:
    made = stick(tmp_path)
    files = {name: content for name, content in made.files.items() if name != facts.SNAPSHOT}
    relisted(tmp_path / "stick" / "hall", files)
    assert failure(read(tmp_path / "stick")) is Failure.TORN


def sealed(tmp_path: Path, **other: Any) -> HallStick:
    stick(tmp_path, **other)
    folder = tmp_path / "stick" / "hall"
    text = (folder / stick_seal.MANIFEST).read_text(encoding="ascii")
    (folder / stick_seal.SEAL).write_text(stick_seal.sealed(SECRET, text), encoding="ascii")
    found = read(folder)
    assert isinstance(found, HallStick)
    return found


def test_the_citys_seal_is_proved(tmp_path: Path) -> None:
    made = sealed(tmp_path, city_key=KEY)
    assert made.sealed_by == KEY
    assert objection(made, StickExpected("liwan", SetupRole.DISPLAY, KEY)) is None


def test_a_seal_of_another_city_or_of_another_text_is_forged(tmp_path: Path) -> None:
    made = sealed(tmp_path, city_key="0" * 64)
    assert failure(objection(made, StickExpected())) is Failure.FORGED
    assert failure(objection(stick(tmp_path), StickExpected(city_key=KEY))) is Failure.FORGED
    folder = tmp_path / "stick" / "hall"
    for text in (stick_seal.sealed(SECRET, "another"), "nonsense"):
        (folder / stick_seal.SEAL).write_text(text, encoding="ascii")
        assert failure(read(folder)) is Failure.FORGED


def test_a_stick_of_another_hall_or_for_other_machines_is_told(tmp_path: Path) -> None:
    made = stick(tmp_path)
    assert objection(made, StickExpected("liwan", SetupRole.KIOSK)) is None
    other = objection(made, StickExpected(hall="tianhe"))
    assert failure(other) is Failure.OTHER_HALL
    assert other is not None
    assert other.named == ("liwan", "tianhe")
    assert failure(objection(made, StickExpected(role=SetupRole.BACKEND))) is Failure.OTHER_ROLE


def test_codes_end_with_their_day_and_a_clock_of_2000_says_nothing_of_it(tmp_path: Path) -> None:
    made = stick(tmp_path)
    assert outlived(made, NOW) is outlived(made, NOW.replace(year=2000)) is None
    assert failure(outlived(made, NOW + timedelta(days=61))) is Failure.OUT_OF_DATE
    assert outlived(stick(tmp_path, codes=()), NOW + timedelta(days=61)) is None


def test_the_facts_are_json_for_whoever_is_not_python(tmp_path: Path) -> None:
    stick(tmp_path)
    found = json.loads((tmp_path / "stick" / "hall" / "hall.json").read_text(encoding="utf-8"))
    assert found["format"] == "labourhall-hall-1"
    assert found["roles"] == ["kiosk", "display"]
    assert found["made_at"] == "2026-11-29T18:20:00+08:00"
    assert found["files"] == sorted(found["files"])
