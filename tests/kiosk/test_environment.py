"""What the kiosk sets in the environment before Qt and the card library are used."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from kiosk.app import prepare
from kiosk.settings import Settings
from labourhall.program.hall_time import HALL_TIME, time_of_day, today, wall_clock
from labourhall.program.layers import load


def test_nothing_scales_the_glass_behind_our_back(tmp_path: Path) -> None:
    os.environ.update({"QT_SCALE_FACTOR": "2", "QT_SCREEN_SCALE_FACTORS": "2", "QT_FONT_DPI": "192"})
    prepare(Settings(data_folder=tmp_path))
    assert os.environ["QT_ENABLE_HIGHDPI_SCALING"] == "0"
    assert not {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"} & set(os.environ)


def test_pages_are_drawn_in_software_unless_told_otherwise(tmp_path: Path) -> None:
    os.environ.pop("QT_QUICK_BACKEND", None)
    prepare(Settings(data_folder=tmp_path))
    assert os.environ["QT_QUICK_BACKEND"] == "software"
    os.environ["QT_QUICK_BACKEND"] = "rhi"
    prepare(Settings(data_folder=tmp_path))
    assert os.environ["QT_QUICK_BACKEND"] == "rhi"


def test_a_card_service_of_ones_own_is_named_before_the_first_call(tmp_path: Path) -> None:
    os.environ.pop("PCSCLITE_CSOCK_NAME", None)
    prepare(Settings(data_folder=tmp_path))
    assert "PCSCLITE_CSOCK_NAME" not in os.environ
    prepare(Settings(data_folder=tmp_path, pcsc_socket=tmp_path / "pcscd.comm"))
    assert os.environ["PCSCLITE_CSOCK_NAME"] == str(tmp_path / "pcscd.comm")


def test_what_the_machine_writes_stays_in_its_folder(tmp_path: Path) -> None:
    os.environ.pop("QML_DISK_CACHE_PATH", None)
    settings = Settings(data_folder=tmp_path)
    prepare(settings)
    written = [os.environ["QML_DISK_CACHE_PATH"], str(settings.vacancies_path), str(settings.configuration_path)]
    assert all(path.startswith(f"{tmp_path}/") for path in written)
    assert not str(Settings().vacancies_path).startswith("~")


def test_a_whole_file_of_settings_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(
        'name = "3"\nvoice_player = ["aplay", "-q"]\npanel_width_mm = 398\n'
        'letters_folder = "/srv/letters"\nwindow_left = 4\n',
        encoding="utf-8",
    )
    settings = load(Settings, path)
    assert settings.voice_player == ("aplay", "-q")
    assert (settings.panel_width_mm, settings.letters_folder, settings.window_left) == (398.0, Path("/srv/letters"), 4)


def test_the_hall_has_the_time_of_the_country() -> None:
    assert wall_clock().utcoffset() == HALL_TIME.utcoffset(None)
    assert abs((wall_clock().date() - today()).days) <= 1
    assert time_of_day(datetime(2026, 11, 23, 9, 6, tzinfo=HALL_TIME)) == "9:06"


DRAWN = """
import hashlib, sys
from pathlib import Path
from kiosk.app import prepare
from kiosk.settings import Settings
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

prepare(Settings(data_folder=Path(sys.argv[1])))
application = QGuiApplication([])
for family in ("Noto Sans CJK SC", "Noto Sans CJK HK"):
    image = QImage(800, 80, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    font = QFont(family)
    font.setPixelSize(48)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(0, 60, "直骨角底述令海边認")
    painter.end()
    print(hashlib.sha256(bytes(image.constBits())).hexdigest())
"""


def test_han_characters_have_their_familys_shapes_whatever_language_the_machine_speaks(tmp_path: Path) -> None:
    drawn = set()
    for machine in ("C.UTF-8", "zh_CN.UTF-8", "ja_JP.UTF-8", "zh_TW.UTF-8"):
        command = [sys.executable, "-c", DRAWN, str(tmp_path)]
        environment = {**os.environ, "LC_ALL": machine, "LANGUAGE": machine}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
        drawn.add(tuple(done.stdout.split()))
    ((mainland, hong_kong),) = drawn
    assert mainland != hong_kong
