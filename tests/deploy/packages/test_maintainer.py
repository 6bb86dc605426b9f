import subprocess
from pathlib import Path

from deploy.packages import recipe
from deploy.packages.maintainer import program, role, scripts

PACKAGES = recipe.read().packages
KIOSK = scripts("labourhall-kiosk", PACKAGES["labourhall-kiosk"])


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


def test_what_all_roles_read_goes_with_what_all_roles_need(tmp_path: Path) -> None:
    said = scripts("labourhall", PACKAGES["labourhall"])
    assert set(said) == {"postrm"}, "an installation does nothing for it"
    settings = tmp_path / "etc/labourhall"
    for name in ("layers/city.toml", "layers/hall.toml", "machine.toml", "city-ca.pem", "kiosk.toml"):
        (settings / name).parent.mkdir(parents=True, exist_ok=True)
        (settings / name).write_text("x")
    text = said["postrm"].replace("/etc/labourhall", str(settings)).replace("/var/lib/labourhall", f"{tmp_path}/var")
    for word, left in (("remove", 5), ("purge", 1)):
        subprocess.run(["sh", "-c", text, "postrm", word], check=True)
        assert len([one for one in settings.rglob("*") if one.is_file()]) == left
    assert (settings / "kiosk.toml").exists()


def calls(package: str, script: str, word: str, root: Path, helper: str = "exit 0") -> list[str]:
    """What a script calls on a machine that runs; `helper` is what deb-systemd-helper does."""
    (root / "bin").mkdir(exist_ok=True)
    (root / "calls").write_text("")
    for name in ("deb-systemd-helper", "deb-systemd-invoke", "systemctl"):
        ending = helper if name == "deb-systemd-helper" else "exit 0"
        (root / "bin" / name).write_text(f'#!/bin/sh\necho "{name} $*" >> {root}/calls\n{ending}\n')
        (root / "bin" / name).chmod(0o755)
    text = scripts(package, PACKAGES[package])[script].replace("/run/systemd/system", str(root))
    environment = {"PATH": f"{root / 'bin'}:/usr/bin:/bin"}
    subprocess.run(["sh", "-c", text, script, word], check=True, env=environment)
    return (root / "calls").read_text().splitlines()


def test_a_machines_units_start_with_the_machine_and_no_upgrade_starts_them(tmp_path: Path) -> None:
    assert calls("labourhall-kiosk-machine", "postinst", "configure", tmp_path) == [
        "deb-systemd-helper unmask labourhall-kiosk.service",
        "deb-systemd-helper --quiet was-enabled labourhall-kiosk.service",
        "deb-systemd-helper enable labourhall-kiosk.service",
        "systemctl --system daemon-reload",
    ]


def test_a_unit_that_somebody_disabled_stays_so(tmp_path: Path) -> None:
    disabled = 'case "$*" in *was-enabled*) exit 1 ;; esac'
    found = calls("labourhall-board-machine", "postinst", "configure", tmp_path, disabled)
    assert "deb-systemd-helper update-state labourhall-display@.service" in found
    assert not [one for one in found if " enable " in one]


def test_the_city_is_started_at_once_and_anew_at_an_upgrade() -> None:
    text = scripts("labourhall-backend", PACKAGES["labourhall-backend"])["postinst"]
    assert text.index("adduser") < text.index("enable") < text.index("daemon-reload")
    assert text.endswith("        deb-systemd-invoke restart labourhall-backend.service || true\n    fi\nfi\n")


def test_units_are_ended_before_their_program_goes_and_forgotten_at_a_purge(tmp_path: Path) -> None:
    board = "labourhall-board-machine"
    assert calls(board, "prerm", "upgrade", tmp_path) == []
    assert calls(board, "prerm", "remove", tmp_path) == ["deb-systemd-invoke stop labourhall-screen.service"]
    assert calls(board, "postrm", "remove", tmp_path) == ["systemctl --system daemon-reload"]
    forgotten = "deb-systemd-helper purge labourhall-screen.service labourhall-display@.service"
    assert calls(board, "postrm", "purge", tmp_path)[0] == forgotten


def test_a_package_with_neither_user_nor_units_has_nothing_to_do() -> None:
    assert scripts("labourhall-editor", PACKAGES["labourhall-editor"]) == {}


def test_of_several_programs_of_a_role_the_first_has_a_name() -> None:
    assert program("labourhall-display", PACKAGES["labourhall-display"]) == "display-1"
    assert program("labourhall-kiosk", PACKAGES["labourhall-kiosk"]) == "kiosk"


def test_a_role_is_called_by_the_end_of_its_packages_name() -> None:
    assert role("labourhall-kiosk") == "kiosk"
