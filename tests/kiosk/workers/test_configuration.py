from pathlib import Path

import pytest

from kiosk.workers.configuration import NOTHING_YET, Configuration
from tests.kiosk.workers.test_line import CONFIGURATION


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
