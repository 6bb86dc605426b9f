"""A machine that is a folder: apt and systemctl are scripts that note how they are called and say what a test wants."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from labourhall.program.hall_time import HALL_TIME
from upgrade.app import Machine
from upgrade.places import INDEX, UpgradePlaces
from upgrade.settings import Settings

AT = datetime(2026, 11, 29, 2, 30, tzinfo=HALL_TIME)
NEWER = "Inst labourhall-kiosk [1] (2 localhost [all])\n"
SHOWN = "Package: labourhall-kiosk\nVersion: 2\nInstalled-Size: 10\nSize: 1000\n"
APT = """\
echo "{name} $*" >> {calls}
for word in "$@"; do
    case "$word" in
    --option=Dir::State::Lists=*) lists=${{word#*Lists=}} ;;
    --option=Dir::Cache::Archives=*) archives=${{word#*Archives=}} ;;
    --simulate) cat {said}/simulate; exit ;;
    show) cat {said}/show; exit ;;
    update) does=update ;;
    --download-only) does=fetch ;;
    --no-download) does=install ;;
    esac
done
if [ -e "{said}/$does" ]; then cat "{said}/$does"; exit 100; fi
case "$does" in
update) touch "$lists/localhost_._InRelease" "$lists/localhost_._Packages" ;;
fetch) echo deb > "$archives/labourhall-kiosk_2_all.deb" ;;
install) cp {state}/installing {calls}.installing ;;
esac
"""


class AMachine:
    """`says` has apt fail at a step with these words; `calls` are all commands so far."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.places = UpgradePlaces(root / "state")
        self.machine = Machine(
            Settings(city_repository="https://city/hall", stick_folder=root / "stick"), self.places, "bookworm",
            lambda: AT, root / "key.gpg",
        )  # fmt: skip
        self._said, self._calls = root / "said", root / "calls"
        for folder in (self._said, root / "bin", self.places.fetched):
            folder.mkdir(parents=True)
        self._calls.touch()
        for name in ("apt-get", "apt-cache"):
            self.command(name, APT.format(name=name, calls=self._calls, said=self._said, state=self.places.state))
        self.says("simulate", NEWER)
        self.says("show", SHOWN)
        monkeypatch.setenv("PATH", f"{root / 'bin'}:{os.environ['PATH']}")

    def command(self, name: str, script: str) -> None:
        path = self.root / "bin" / name
        path.write_text(f"#!/bin/sh\n{script}", encoding="utf-8")
        path.chmod(0o755)

    def says(self, step: str, words: str) -> None:
        (self._said / step).write_text(words, encoding="utf-8")

    @property
    def calls(self) -> list[str]:
        return self._calls.read_text(encoding="utf-8").splitlines()

    @property
    def was_installing(self) -> list[str]:
        """What the machine knew of an installation while it went on."""
        return self._calls.with_suffix(".installing").read_text(encoding="utf-8").splitlines()

    def stick(self, where: str = "packages/bookworm") -> Path:
        folder = self.root / "stick" / where
        folder.mkdir(parents=True)
        (folder / INDEX).write_text("signed", encoding="utf-8")
        return folder
