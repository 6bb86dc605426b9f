import tomllib
from pathlib import Path

import pytest

from deploy.packages import recipe
from labourhall.program.settings import SettingsError

ROOT = Path(__file__).parents[3]
RECIPES = recipe.read()
PRODUCT = ("kiosk", "display", "cardreader", "backend", "labourhall", "setup", "upgrade", "assets")


@pytest.mark.parametrize(
    ("path", "package"),
    [
        ("display/app.py", "labourhall-display"),
        ("display/editor/day.py", "labourhall-editor"),
        ("assets/rules/matching.toml", "labourhall"),
        ("assets/audio/en/home.title.wav", "labourhall-clips"),
        ("assets/words/kiosk.en.ts", None),
        ("labourhall/market/vacancy.py", "labourhall"),
        ("demo/app.py", None),
        ("displays/app.py", None),
    ],
)
def test_a_file_goes_into_the_package_that_names_it_most_closely(path: str, package: str | None) -> None:
    assert RECIPES.package_of(path) == package


def test_every_module_of_the_product_goes_into_some_package() -> None:
    paths = [path.relative_to(ROOT).as_posix() for room in PRODUCT for path in (ROOT / room).rglob("*.py")]
    assert not [path for path in paths if RECIPES.package_of(path) is None]


def test_every_command_is_in_one_package_and_the_demo_in_none() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    shipped = [command for one in RECIPES.packages.values() for command in one.commands]
    assert sorted(shipped) == sorted(declared.keys() - {"hall-demo"})


def test_packages_need_only_those_that_stand_before_them() -> None:
    before: set[str] = set()
    for name, one in RECIPES.packages.items():
        assert set(one.needs) <= before, name
        before.add(name)


def test_whatever_a_package_names_in_the_checkout_is_there() -> None:
    for name, one in RECIPES.packages.items():
        for path in [*one.files, *([one.settings] if one.settings else [])]:
            assert (ROOT / path).is_file(), (name, path)
        for path in one.paths:
            assert (ROOT / path).is_dir() or path == "assets/audio", (name, path)


def test_a_key_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    text = recipe.FILE.read_text(encoding="utf-8").replace('user = "hall-kiosk"', 'usr = "hall-kiosk"')
    (tmp_path / "recipe.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"did you mean 'user'"):
        recipe.read(tmp_path / "recipe.toml")


def test_what_stands_on_a_machine_together_is_all_roles_and_one_kind_of_machine() -> None:
    assert RECIPES.together == tuple((*RECIPES.roles, f"labourhall-{kind}-machine") for kind in ("kiosk", "board"))


def test_roles_are_the_packages_that_have_a_command() -> None:
    assert RECIPES.roles == (
        "labourhall",
        *(f"labourhall-{role}" for role in ("card", "kiosk", "display", "editor", "backend", "upgrade", "setup")),
    )
