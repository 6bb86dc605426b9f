import os
from pathlib import Path

import pytest

from deploy.packages import recipe
from deploy.packages.checkout import ROOT, Checkout
from deploy.packages.contents import fill
from deploy.packages.stage import Stage, emptied
from deploy.release import RELEASES, Release

BOOKWORM = RELEASES[0]
FILES = (
    "kiosk/app.py", "kiosk/screens/Main.qml", "display/app.py", "display/editor/day.py", "labourhall/program/words.py",
    "assets/__init__.py", "assets/words/kiosk.en.ts", "assets/words/compiled/en.json", "assets/words/compiled/.stamp",
    "assets/audio/en/home.wav", "assets/glyphs/16.glyphs", "assets/audio/.stamp", "demo/__main__.py",
    "kiosk/__pycache__/app.cpython-311.pyc", "deploy/files/kiosk.toml", "deploy/files/display-1.toml",
    "deploy/files/50-labourhall-kiosk.rules", *recipe.read().packages["labourhall-machine"].files,
)  # fmt: skip


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    for name in FILES:
        path = tmp_path / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (tmp_path / "source/pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    return Checkout(tmp_path / "source", "0.1.0", 0)


def filled(name: str, checkout: Checkout, tmp_path: Path, release: Release = BOOKWORM) -> Stage:
    stage = emptied(tmp_path / "stages" / name)
    fill(stage, name, recipe.read(), checkout, release)
    return stage


def test_a_role_has_its_modules_command_settings_and_scripts(checkout: Checkout, tmp_path: Path) -> None:
    site = "opt/labourhall/lib/python3.11/site-packages"
    stage = filled("labourhall-kiosk", checkout, tmp_path)
    assert stage.files() == [
        "DEBIAN/postinst",
        "DEBIAN/postrm",
        f"{site}/assets/audio",
        f"{site}/kiosk/app.py",
        f"{site}/kiosk/screens/Main.qml",
        "usr/bin/hall-kiosk",
        "usr/bin/hall-session",
        "usr/share/labourhall/settings/kiosk.toml",
        "usr/share/polkit-1/rules.d/50-labourhall-kiosk.rules",
    ]
    link = stage.root / site / "assets/audio"
    assert os.path.normpath(link.parent / os.readlink(link)) == str(stage.root / "opt/labourhall/clips")
    command = (stage.root / "usr/bin/hall-kiosk").read_text()
    assert command.startswith("#!/opt/labourhall/bin/python -I\n")
    assert "from kiosk.__main__ import main\n\nsys.exit(main())" in command


def test_modules_lie_where_the_releases_python_looks(checkout: Checkout, tmp_path: Path) -> None:
    stage = filled("labourhall-display", checkout, tmp_path, RELEASES[1])
    assert "opt/labourhall/lib/python3.13/site-packages/display/app.py" in stage.files()
    assert not [place for place in stage.files() if "editor" in place]


def test_clips_lie_at_a_place_of_their_own(checkout: Checkout, tmp_path: Path) -> None:
    assert filled("labourhall-clips", checkout, tmp_path).files() == ["opt/labourhall/clips/en/home.wav"]


def test_a_machine_has_its_files_links_and_scripts(checkout: Checkout, tmp_path: Path) -> None:
    stage = filled("labourhall-machine", checkout, tmp_path)
    assert (stage.root / "etc/systemd/system/swap.target").readlink() == Path("/dev/null")
    assert {"usr/lib/labourhall/ended", "usr/lib/sysctl.d/90-labourhall.conf", "DEBIAN/postinst"} <= set(stage.files())
    stage.settle(0)
    assert (stage.root / "usr/lib/labourhall/ended").stat().st_mode & 0o111


def test_what_all_share_has_compiled_words_and_says_its_version(checkout: Checkout, tmp_path: Path) -> None:
    script, *names, command = [
        place.partition("site-packages/")[2] or place for place in filled("labourhall", checkout, tmp_path).files()
    ]
    assert (script, command) == ("DEBIAN/postrm", "usr/bin/hall-settings")
    assert names == [
        "assets/__init__.py",
        "assets/words/compiled/en.json",
        "labourhall-0.1.0.dist-info/METADATA",
        "labourhall/program/words.py",
    ]
