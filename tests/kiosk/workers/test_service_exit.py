import logging

import pytest

from kiosk.visit.vocabulary import EndProgram, Forget, StaffPageOpened
from kiosk.workers.service_exit import ServiceExit


def test_an_officer_ends_the_program_and_the_log_names_nobody(caplog: pytest.LogCaptureFixture) -> None:
    ended: list[str] = []
    worker = ServiceExit(lambda: ended.append("for service"))
    with caplog.at_level(logging.INFO):
        worker.take(StaffPageOpened())
        worker.take(Forget())
        assert ended == []
        worker.take(EndProgram())
    assert ended == ["for service"]
    assert [record.getMessage() for record in caplog.records] == [
        "an officer's card and PIN opened the staff page",
        "an officer ends the program",
    ]
