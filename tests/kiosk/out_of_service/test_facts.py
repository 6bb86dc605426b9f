"""The page stands where something is broken: what cannot be read is left out, and everything else is said."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.out_of_service.facts import Facts, read
from kiosk.settings import Settings
from kiosk.workers.configuration import Configuration
from tests.kiosk.workers.test_line import CONFIGURATION


def settings(folder: Path, text: str) -> Path:
    path = folder / "kiosk.toml"
    path.write_text(text.replace("FOLDER", str(folder)), encoding="utf-8")
    return path


def test_it_says_which_machine_this_is_and_what_the_city_last_said_of_its_hall(tmp_path: Path) -> None:
    path = settings(tmp_path, 'name = "3"\ndata_folder = "FOLDER"\n')
    assert read(path, "P-311") == Facts("P-311", "3")
    said = replace(CONFIGURATION, hall_name="天河人力\n资源市场", enquiry_phone="020-12333")
    Configuration(Settings(data_folder=tmp_path).configuration_path).take(said)
    assert read(path, "P-311") == Facts("P-311", "3", "天河人力 资源市场", "020-12333")


def test_settings_that_the_kiosk_refuses_still_name_the_machine(tmp_path: Path) -> None:
    path = settings(tmp_path, 'name = "3"\nno_such_key = 1\npanel_width_mm = "wide"\ndata_folder = 7\n')
    assert read(path, "P-314") == Facts("P-314", "3")


def test_what_city_and_hall_say_alike_for_all_machines_counts_too(tmp_path: Path) -> None:
    path = settings(tmp_path, 'name = "3"\n')
    (tmp_path / "layers").mkdir()
    (tmp_path / "layers" / "city.toml").write_text('[kiosk]\ndata_folder = "/nowhere"\nname = "0"\n', encoding="utf-8")
    (tmp_path / "layers" / "hall.toml").write_text("kiosk = 7\n", encoding="utf-8")
    assert read(path, "P-311") == Facts("P-311", "3")
    (tmp_path / "layers" / "hall.toml").write_text(f'[kiosk]\ndata_folder = "{tmp_path}"\n', encoding="utf-8")
    Configuration(Settings(data_folder=tmp_path).configuration_path).take(replace(CONFIGURATION, hall_name="天河"))
    assert read(path, "P-311").hall == "天河"


@pytest.mark.parametrize("text", ["name = ", "name = 3", "", "data_folder = 'FOLDER'", "\x00"])
def test_settings_that_are_none_name_nothing(text: str, tmp_path: Path) -> None:
    assert read(settings(tmp_path, text), "P-314") == Facts("P-314")


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b'{"hall_name": 7}', b"[" * 100_000])
def test_a_damaged_file_of_the_hall_names_no_hall(content: bytes, tmp_path: Path) -> None:
    path = settings(tmp_path, 'name = "3"\ndata_folder = "FOLDER"\n')
    Settings(data_folder=tmp_path).configuration_path.write_bytes(content)
    assert read(path, "P-312") == Facts("P-312", "3")


def test_without_settings_there_is_the_code_alone(tmp_path: Path) -> None:
    assert read(None, "P-313") == Facts("P-313")
    assert read(tmp_path / "none.toml", "P-313") == Facts("P-313")
