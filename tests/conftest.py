"""The suite is strict: unexpected logs, leaked threads and a changed environment fail the test that caused them."""

import logging
import os
import re
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared"
ALLOWED_SKIP = re.compile(r"needs \.\./shared")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")


@pytest.fixture(autouse=True)
def no_unexpected_logs(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """A log at WARNING or above fails the test unless it is marked `expects_logs`."""
    yield
    if request.node.get_closest_marker("expects_logs"):
        return
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    loud = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    assert not loud, f"unexpected logs: {loud}"


@pytest.fixture(autouse=True)
def no_leaked_threads(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every thread that a test starts must have ended when it ends; a grace of two seconds for the last steps."""
    before = set(threading.enumerate())
    yield
    until = time.monotonic() + 2.0
    while (leaked := _leaked(before)) and time.monotonic() < until:
        time.sleep(0.01)
    assert not leaked, f"leaked threads: {leaked}"


def _leaked(before: set[threading.Thread]) -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread not in before and not _is_shared(thread)]


def _is_shared(thread: threading.Thread) -> bool:
    """Threads of session-wide fixtures carry this name; Qt's own are not Python's to end."""
    return thread.name.startswith("session-") or isinstance(thread, threading._DummyThread)


@pytest.fixture(autouse=True)
def environment_restored() -> Iterator[None]:
    """What a test sets in the environment does not reach the next one."""
    before = dict(os.environ)
    yield
    for name in set(os.environ) | set(before):
        if name == "PYTEST_CURRENT_TEST":
            continue
        if name in before:
            os.environ[name] = before[name]
        else:
            del os.environ[name]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Only tests that need ../shared may skip; any other skip or expected failure fails the run."""
    report = yield
    if report.skipped and not ALLOWED_SKIP.search(str(report.longrepr)):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} skipped or was expected to fail: {report.longrepr}"
    return report


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of facts and data beside the project; tests that need it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("needs ../shared")
    return SHARED
