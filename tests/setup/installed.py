"""Machines for tests: a root as the installer leaves it, and a first start's answers on it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from setup import kept
from setup.device_key import identity
from setup.first_start.progress import (
    DeviceTrial,
    EnrolmentResult,
    PanelWidth,
    Result,
    SetupProgress,
    SetupStep,
    VacanciesTaken,
)
from setup.hands.filling import fill
from setup.places import SetupPlaces
from setup.roles import SetupRole
from setup.stick.reading import HallStick
from tests.setup.sticks import stick

SHIPPED: Final = '# Kept.\ndata_folder = "/var/lib/labourhall/kiosk"\nvoice_player = ["aplay", "-q"]\n'
MACHINE_ID: Final = "0123456789abcdef0123456789abcdef\n"


def installed(
    tmp_path: Path, role: str = "kiosk", asset: str = "TH-0107", **other: Any
) -> tuple[SetupPlaces, HallStick]:
    """A machine with the stick's copy, what the installer was told, and the role's settings as they ship."""
    places = SetupPlaces(tmp_path / "root")
    places.own.mkdir(parents=True)
    made = stick(tmp_path, places.folder, **other)
    places.machine.parent.mkdir(parents=True)
    places.machine.write_text(f"role = {json.dumps(role)}\nasset = {json.dumps(asset)}\n", encoding="utf-8")
    (places.machine.parent / "kiosk.toml").write_text(SHIPPED, encoding="utf-8")
    places.machine_id.write_text(MACHINE_ID, encoding="ascii")
    return places, made


def answers(made: HallStick, role: SetupRole = SetupRole.KIOSK) -> SetupProgress:
    """A kiosk's, all of them."""
    told = SetupProgress(made.mark, role, made.facts.hall, made.facts.hall_name, "TH-0107", PanelWidth(268.4))
    tried = tuple(
        DeviceTrial(step, Result.GOOD)
        for step in (SetupStep.READER, SetupStep.PRINTER, SetupStep.SOUND, SetupStep.TOUCH)
    )
    return replace(told, registration=EnrolmentResult(True), filling=VacanciesTaken(2), trials=tried, labelled=True)


def answered(tmp_path: Path, **other: Any) -> tuple[SetupPlaces, HallStick]:
    """A machine on which everything was answered, and nothing is in its place yet."""
    places, made = installed(tmp_path, **other)
    assert kept.keep(places.own, answers(made)) is None
    identity(places.own / kept.SECRETS, places.machine_id)
    fill(places.hall / "vacancies.snapshot", places.own / kept.COPY)
    return places, made
