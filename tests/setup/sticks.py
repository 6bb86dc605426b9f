"""Sticks for tests, as `hall-setup stick` makes them."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from labourhall.contract import snapshot_file
from labourhall.contract.public_calls import Snapshot
from labourhall.contract.typed_code import grouped
from labourhall.program.hall_time import HALL_TIME
from setup.roles import SetupRole
from setup.stick.making import StickOrder, made
from setup.stick.reading import HallStick
from setup.stick.writing import write
from tests.kiosk.vacancies import CARER, SEWER

NOW: Final = datetime(2026, 11, 29, 18, 20, tzinfo=HALL_TIME)
CODES: Final = (grouped("ABCDEFGHJKM"), grouped("23456789ABC"), grouped("XYZXYZXYZXY"))
VACANCIES: Final = (SEWER, CARER)


def order(tmp_path: Path, **other: Any) -> StickOrder:
    """A stick with everything that needs no file of another's, made of files below `tmp_path`."""
    sources = tmp_path / "sources"
    sources.mkdir(exist_ok=True)
    codes, snapshot = sources / "codes.txt", sources / "snapshot"
    codes.write_text("".join(f"{code}\n" for code in CODES), encoding="utf-8")
    snapshot_file.write(snapshot, Snapshot("7", NOW - timedelta(hours=2), VACANCIES))
    usual = StickOrder(
        hall="liwan",
        hall_name="荔湾区劳动力市场",
        city_url="http://127.0.0.1:9",
        roles=(SetupRole.KIOSK, SetupRole.DISPLAY),
        good_days=60,
        codes=((SetupRole.KIOSK, codes),),
        snapshot=snapshot,
    )
    return replace(usual, **other)


def stick(tmp_path: Path, folder: Path | None = None, now: datetime = NOW, **other: Any) -> HallStick:
    """The same, written; by default to `tmp_path/stick`."""
    place = folder or tmp_path / "stick"
    place.mkdir(parents=True, exist_ok=True)
    return write(place, *made(order(tmp_path, **other), now))
