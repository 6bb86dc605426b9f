"""One line a record."""

import logging
import sys

import pytest

from labourhall.program import logs


def record(message: str, *args: object) -> logging.LogRecord:
    made = logging.LogRecord("kiosk.app", logging.WARNING, __file__, 1, message, args, None)
    made.created = 0.0
    return made


def test_a_record_is_one_line_with_its_time_in_utc() -> None:
    assert logs.OneLine().format(record("%s\n%s", "a", "b")) == "1970-01-01T00:00:00Z WARNING kiosk.app: a | b"


def test_a_traceback_stays_on_its_line() -> None:
    made = record("broken")
    try:
        raise ValueError("x")
    except ValueError:
        made.exc_info = sys.exc_info()
    text = logs.OneLine().format(made)
    assert "\n" not in text
    assert text.endswith("ValueError: x")


@pytest.mark.expects_logs
def test_logs_go_to_stderr_from_their_level_on(capsys: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers[:] = []
    try:
        logs.start("WARNING")
        logging.getLogger("x").info("quiet")
        logging.getLogger("x").warning("loud")
    finally:
        logging.captureWarnings(False)
        root.handlers[:] = handlers
        root.setLevel(level)
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith("WARNING x: loud\n")
    assert "quiet" not in err
