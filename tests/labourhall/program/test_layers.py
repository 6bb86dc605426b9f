"""Settings come from the product, the city, the hall and the machine; each goes before the last, and says so."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from labourhall.program.layers import explained, load
from labourhall.program.settings import SettingsError, setting


@dataclass(frozen=True, slots=True)
class Settings:
    ROLE: ClassVar = "kiosk"
    asset: str = setting("The machine's number.")
    backend_url: str = setting("Where the city's server is.", "http://127.0.0.1:8080")
    panel_width_mm: float = setting("The glass in millimetres.", 268.0)
    folder: Path | None = setting("Where it writes.", None, overridden_by="own.toml")


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    (tmp_path / "layers").mkdir()
    (tmp_path / "layers" / "city.toml").write_text(
        '[kiosk]\nbackend_url = "https://city"\npanel_width_mm = 300\n[display]\nbackend_url = "https://boards"\n'
    )
    (tmp_path / "layers" / "hall.toml").write_text("[kiosk]\npanel_width_mm = 310.5\n")
    path = tmp_path / "kiosk.toml"
    path.write_text('asset = "LW-03"\n')
    return path


def test_what_nobody_else_says_the_city_does_and_the_hall_goes_before_it(machine: Path) -> None:
    assert load(Settings, machine) == Settings("LW-03", "https://city", 310.5)


def test_the_machine_goes_before_all(machine: Path) -> None:
    machine.write_text('asset = "LW-03"\nbackend_url = "https://here"\npanel_width_mm = 264\n')
    assert load(Settings, machine) == Settings("LW-03", "https://here", 264.0)


def test_what_has_no_default_may_come_from_any_layer(machine: Path) -> None:
    machine.write_text("")
    (machine.parent / "layers" / "hall.toml").write_text('[kiosk]\nasset = "LW"\n')
    assert load(Settings, machine).asset == "LW"


def test_a_machine_of_its_own_has_no_other_layers(machine: Path, tmp_path: Path) -> None:
    alone = tmp_path / "desk" / "kiosk.toml"
    alone.parent.mkdir()
    alone.write_text('asset = "desk"\n')
    assert load(Settings, alone) == Settings("desk")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("[kiosk]\nbackendurl = 1\n", r"hall.toml: \[kiosk\]: unknown setting 'backendurl'", id="key"),
        pytest.param("[kiosk]\nbackend_url = 1\n", r"hall.toml: \[kiosk\]: backend_url must be a text", id="type"),
        pytest.param("[kiosks]\n", r"\[kiosks\] is no program's table \(did you mean 'kiosk'\?\)", id="table"),
        pytest.param("kiosk = 1\n", r"'kiosk' stands in no table; put it below \[kiosk\]", id="no table"),
        pytest.param("[kiosk\n", "hall.toml: is not TOML", id="no TOML"),
    ],
)
def test_what_is_wrong_is_named_with_the_file_that_it_stands_in(machine: Path, text: str, said: str) -> None:
    (machine.parent / "layers" / "hall.toml").write_text(text)
    with pytest.raises(SettingsError, match=said):
        load(Settings, machine)


@pytest.mark.parametrize("how", ["folder", "link to itself"])
def test_a_layer_that_cannot_be_read_is_no_layer_that_is_not_there(machine: Path, how: str) -> None:
    hall = machine.parent / "layers" / "hall.toml"
    hall.unlink()
    if how == "folder":
        hall.mkdir()
    else:
        hall.symlink_to(hall)
    with pytest.raises(SettingsError, match=r"hall\.toml: cannot be read"):
        load(Settings, machine)


def test_each_value_is_told_with_where_it_comes_from_and_before_what_it_goes(machine: Path) -> None:
    layers = machine.parent / "layers"
    assert explained(Settings, machine, "panel_width_mm").splitlines() == [
        f"panel_width_mm = 310.5   (hall {layers / 'hall.toml'})",
        f"    before 300.0 (city {layers / 'city.toml'})",
        "    before 268.0 (product)",
        "    The glass in millimetres.",
    ]
    assert explained(Settings, machine, "asset").splitlines()[0] == f'asset = "LW-03"   (machine {machine})'


def test_without_a_key_every_setting_is_told(machine: Path) -> None:
    found = explained(Settings, machine)
    assert [line.split(" = ")[0] for line in found.splitlines() if not line.startswith(" ")] == [
        "asset", "backend_url", "panel_width_mm", "folder",
    ]  # fmt: skip
    assert "folder = none   (product)" in found
    assert explained(Settings, machine, "folder").splitlines()[1:] == [
        "    own.toml in the data folder goes before all, where it is there",
        "    Where it writes.",
    ]


def test_what_would_not_start_is_not_explained_away(machine: Path) -> None:
    machine.write_text("")
    with pytest.raises(SettingsError, match="'asset' is missing"):
        explained(Settings, machine, "backend_url")
    with pytest.raises(SettingsError, match=r"unknown setting 'assets' \(did you mean 'asset'"):
        explained(Settings, machine, "assets")


def test_where_there_is_no_file_the_product_says_all() -> None:
    with pytest.raises(SettingsError, match="'asset' is missing"):
        load(Settings, None)
