import subprocess
from pathlib import Path

from deploy.packages.maintainer import role, scripts

KIOSK = scripts("labourhall-kiosk", "hall-kiosk")


def moved(script: str, root: Path) -> str:
    """The script on a machine that is a folder: same commands, no user to be made."""
    text = KIOSK[script].replace("adduser ", "echo ").replace("-o hall-kiosk -g hall-kiosk ", "")
    for place in ("/etc/labourhall", "/var/lib/labourhall", "/usr/share/labourhall"):
        text = text.replace(place, f"{root}{place}")
    return text


def run(script: str, root: Path, word: str) -> None:
    subprocess.run(["sh", "-c", moved(script, root), script, word], check=True)


def machine(root: Path) -> Path:
    (root / "etc").mkdir()
    (root / "var/lib").mkdir(parents=True)
    (root / "usr/share/labourhall/settings").mkdir(parents=True)
    (root / "usr/share/labourhall/settings/kiosk.toml").write_text("panel_width_mm = 268.0\n")
    return root / "etc/labourhall/kiosk.toml"


def test_the_first_installation_gives_settings_and_a_folder_of_its_own(tmp_path: Path) -> None:
    settings = machine(tmp_path)
    run("postinst", tmp_path, "configure")
    assert settings.read_text() == "panel_width_mm = 268.0\n"
    assert (tmp_path / "var/lib/labourhall/kiosk").stat().st_mode & 0o777 == 0o750


def test_settings_that_are_there_are_never_touched(tmp_path: Path) -> None:
    settings = machine(tmp_path)
    run("postinst", tmp_path, "configure")
    settings.write_text("panel_width_mm = 531.0\n")
    run("postinst", tmp_path, "configure")
    assert settings.read_text() == "panel_width_mm = 531.0\n"


def test_an_installation_that_was_cut_off_is_done_again(tmp_path: Path) -> None:
    settings = machine(tmp_path)
    settings.parent.mkdir()
    settings.with_name("kiosk.toml.new").write_text("panel_wid")
    run("postinst", tmp_path, "configure")
    assert settings.read_text() == "panel_width_mm = 268.0\n"
    assert not settings.with_name("kiosk.toml.new").exists()


def test_removal_keeps_and_a_purge_takes(tmp_path: Path) -> None:
    settings = machine(tmp_path)
    run("postinst", tmp_path, "configure")
    copy = tmp_path / "var/lib/labourhall/kiosk/vacancies.db"
    copy.write_text("x")
    for word in ("remove", "upgrade", "abort-install"):
        run("postrm", tmp_path, word)
    assert settings.exists()
    assert copy.exists()
    run("postrm", tmp_path, "purge")
    assert not settings.parent.exists()
    assert not (tmp_path / "var/lib/labourhall").exists()
    run("postrm", tmp_path, "purge")


def test_a_purge_leaves_what_belongs_to_another_role(tmp_path: Path) -> None:
    machine(tmp_path)
    run("postinst", tmp_path, "configure")
    other = tmp_path / "etc/labourhall/display.toml"
    other.write_text("x")
    run("postrm", tmp_path, "purge")
    assert other.exists()


def test_a_role_is_called_by_the_end_of_its_packages_name() -> None:
    assert role("labourhall-kiosk") == "kiosk"
