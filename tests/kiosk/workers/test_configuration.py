from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.workers.configuration import NOTHING_YET, Configuration
from labourhall.contract.device_calls import StaffCard
from tests.kiosk.workers.test_line import CONFIGURATION

LAST_DAY = date(2026, 11, 30)
CODE = "440100D15600000500000099A1B2C3D4"
STAFFED = replace(CONFIGURATION, staff_cards=(StaffCard(CODE, "何志明", LAST_DAY),))


def test_what_the_city_said_is_known_at_the_next_start(tmp_path: Path) -> None:
    first = Configuration(tmp_path / "configuration.json")
    assert first.now == NOTHING_YET
    first.take(CONFIGURATION)
    first.take(CONFIGURATION)
    assert first.now == CONFIGURATION
    assert Configuration(tmp_path / "configuration.json").now == CONFIGURATION
    assert [path.name for path in tmp_path.iterdir()] == ["configuration.json"]


@pytest.mark.expects_logs
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "configuration.json"
    path.write_bytes(b"\xff{")
    assert Configuration(path).now == NOTHING_YET
    assert "cannot be read" in caplog.text


@pytest.mark.expects_logs
def test_a_folder_that_cannot_be_written_still_leaves_it_known(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    configuration = Configuration(tmp_path / "missing" / "configuration.json")
    configuration.take(CONFIGURATION)
    assert configuration.now == CONFIGURATION
    assert "could not be kept" in caplog.text


def test_an_officer_is_known_by_the_card_until_the_last_day_and_after_a_start_without_the_line(tmp_path: Path) -> None:
    Configuration(tmp_path / "configuration.json").take(STAFFED)
    kept = Configuration(tmp_path / "configuration.json")
    assert kept.officer(CODE, LAST_DAY) == "何志明"
    assert kept.officer(CODE, date(2026, 12, 1)) == ""
    assert kept.officer(CODE.replace("99", "98"), LAST_DAY) == ""
    assert kept.officer("", LAST_DAY) == ""


def test_a_card_that_the_city_took_off_the_list_is_nobody_s(tmp_path: Path) -> None:
    configuration = Configuration(tmp_path / "configuration.json")
    configuration.take(STAFFED)
    configuration.take(CONFIGURATION)
    assert configuration.officer(CODE, LAST_DAY) == ""
    assert CODE not in (tmp_path / "configuration.json").read_text(encoding="utf-8")


def test_only_the_program_s_own_user_reads_the_file_and_no_repr_has_the_list(tmp_path: Path) -> None:
    path = tmp_path / "configuration.json"
    path.with_name("configuration.json.part").write_text("left from a power cut", encoding="utf-8")
    Configuration(path).take(STAFFED)
    assert path.stat().st_mode & 0o777 == 0o600
    assert CODE not in repr(STAFFED)
    assert "何志明" not in repr(STAFFED)
