"""What a power cut left, by the script itself; dpkg is a script that notes how it is called."""

import os
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).parents[3] / "deploy/files/machine/mend"


def mended(folder: Path, audit: str = "", fails: str = "nothing") -> tuple[int, str, list[str]]:
    """Its exit code, what it says, what it has dpkg do; `fails` is the word at which dpkg fails."""
    calls, commands = folder / "calls", folder / "bin"
    commands.mkdir()
    script = f"""#!/bin/sh
case "$*" in
--audit) printf '{audit}' ;;
*) echo "$*" >> {calls} ;;
esac
case "$*" in *{fails}*) exit 1 ;; esac
"""
    (commands / "dpkg").write_text(script, encoding="utf-8")
    (commands / "dpkg").chmod(0o755)
    calls.touch()
    environment = {"PATH": f"{commands}:{os.environ['PATH']}", "STATE_DIRECTORY": str(folder)}
    done = subprocess.run(["sh", SCRIPT], env=environment, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr, calls.read_text(encoding="utf-8").splitlines()


def test_where_all_is_whole_nothing_is_done_or_said(tmp_path: Path) -> None:
    assert mended(tmp_path) == (0, "", [])


def test_packages_that_were_being_installed_are_installed_again(tmp_path: Path) -> None:
    (tmp_path / "installing").write_text("/a/one.deb\n/a/two.deb\n", encoding="utf-8")
    code, said, calls = mended(tmp_path)
    assert (code, said.splitlines()[-1]) == (0, "all packages are whole again")
    assert calls == [
        "--force-confold --configure --pending",
        "--force-confold --install /a/one.deb /a/two.deb",
    ]
    assert not (tmp_path / "installing").exists()


def test_what_a_hand_left_half_done_is_configured(tmp_path: Path) -> None:
    code, said, calls = mended(tmp_path, audit="labourhall is half configured")
    assert calls == ["--force-confold --configure --pending"]
    assert code == 1
    assert "P-326" in said


def test_what_cannot_be_mended_is_told_and_tried_again_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "installing").write_text("/a/one.deb\n", encoding="utf-8")
    code, said, _ = mended(tmp_path, fails="--install")
    assert code == 1
    assert "P-326" in said
    assert (tmp_path / "installing").exists()
