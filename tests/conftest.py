"""The suite is strict: unexpected logs, leaked threads and a changed environment fail the test that caused them."""

import gc
import logging
import os
import re
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from cardreader.failures import CardFailure
from cardreader.reader import reader_states
from cardreader.simulator.session import PrivateReader
from labourhall.program import memory

SHARED = Path(__file__).parents[2] / "shared"
EMPTY_SECONDS = 60.0
"""Nothing takes so long to be noticed, except on a machine that does a lot besides."""
ALLOWED_SKIP = re.compile(r"needs \.\./shared")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")

# Nothing is timed in tests: what a case takes says how busy the machine is.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell starts what runs in its background so, and programs under test would inherit it.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_configure(config: pytest.Config) -> None:
    """Give this process, one of several that test side by side, a name of its own for the card service's socket.

    libpcsclite takes the name at the first call and keeps it, whichever test that is; until a test asks for the private
    reader nobody listens there, and never the machine's own service.
    """
    folder = tempfile.mkdtemp(prefix="hall-tests-")
    config.add_cleanup(lambda: shutil.rmtree(folder))
    os.environ["PCSCLITE_CSOCK_NAME"] = f"{folder}/pcscd.comm"


def pytest_sessionstart() -> None:
    """Rings of references are collected between tests, in the main thread.

    One of a test that is over may hold widgets: a thread of the next one that came upon it destroyed them (a worker
    of the suite crashed, twice in some hundred runs).
    """
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """As often as Python would."""
    memory.collect()


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
    """Every thread that a test starts must have ended when it ends; a grace for the last steps."""
    before = set(threading.enumerate())
    yield
    until = time.monotonic() + 10.0
    while (leaked := _leaked(before)) and time.monotonic() < until:
        time.sleep(0.01)
    assert not leaked, f"leaked threads: {leaked}"


def _leaked(before: set[threading.Thread]) -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread not in before and not _is_shared(thread)]


def _is_shared(thread: threading.Thread) -> bool:
    """Threads of session-wide fixtures carry this name; Qt's own are not Python's to end."""
    return thread.name.startswith("session-") or isinstance(thread, threading._DummyThread)


@pytest.fixture(autouse=True)
def one_application() -> Iterator[None]:
    """The Qt application that a test makes stays, and whoever needs widgets after it fails, on some other day."""
    yield
    running = QCoreApplication.instance()
    assert running is None or isinstance(running, QApplication), "a test that needs Qt asks for `qapp`"


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


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what tests recorded of themselves (`record_property`): numbers summed up by name, words in a row.

    By the names of the tests: side by side they end in another order each time.
    """
    found: dict[str, list[object]] = {}
    for report in sorted(terminalreporter.getreports("passed"), key=lambda report: str(report.nodeid)):
        if report.when == "call":
            for name, value in report.user_properties:
                found.setdefault(name, []).append(value)
    for name, values in sorted(found.items()):
        numbers = [value for value in values if isinstance(value, int)]
        said = f"{sum(numbers):,}" if len(numbers) == len(values) else ", ".join(str(value) for value in values)
        terminalreporter.write_line(f"{name}: {said}")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of facts and data beside the project; tests that need it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("needs ../shared")
    return SHARED


@pytest.fixture(scope="session")
def session_reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrivateReader]:
    """One private pcscd for all tests of this process, behind the name that the process has for it.

    Fails, with a sentence, where pcscd or its virtual reader is missing.
    """
    name = Path(os.environ["PCSCLITE_CSOCK_NAME"])
    with PrivateReader(log=tmp_path_factory.mktemp("card") / "card.apdu.jsonl") as reader:
        name.symlink_to(reader.socket_path)
        seen = reader_states()
        assert not isinstance(seen, CardFailure), "a test before this one spoke to PC/SC by another socket"
        yield reader
    name.unlink()


@pytest.fixture
def private_reader(session_reader: PrivateReader) -> Iterator[PrivateReader]:
    """The private reader with nothing in it, before and after. Child processes find it by the environment."""
    yield session_reader
    for slot in (0, 1):
        session_reader.remove(slot)
    session_reader.start_service()  # a test that failed may have left it stopped
    until = time.monotonic() + EMPTY_SECONDS
    while isinstance(states := reader_states(), CardFailure) or any(state.present for state in states):
        assert time.monotonic() < until, f"the reader is not empty: {states}"
        time.sleep(0.01)
