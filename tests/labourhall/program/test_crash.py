"""Whatever nobody expected ends the program with 10, from wherever it comes, and says where without saying what."""

import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from labourhall.program.control import Exit
from labourhall.program.crash import CrashRule, told

PROGRAM = """
import sys, threading, time
from concurrent.futures import Future, ThreadPoolExecutor
from labourhall.program import logs
from labourhall.program.crash import CrashRule

def fall(*_):
    typed = "4401061990"
    raise RuntimeError("nobody expected this")

class Breaks:
    __del__ = fall

def in_a_thread():
    threading.Thread(target=fall).start()

def in_a_timer():
    timer = threading.Timer(0.0, fall)
    timer.daemon = True
    timer.start()

def in_a_callback():
    future = Future()
    future.add_done_callback(fall)
    future.set_result(1)

def in_a_late_callback():
    future = Future()
    future.set_result(1)
    future.add_done_callback(fall)

def in_a_pools_callback():
    pool = ThreadPoolExecutor(1)
    pool.submit(int).add_done_callback(fall)

def in_a_pool_that_cannot_begin():
    pool = ThreadPoolExecutor(1, initializer=fall)
    pool.submit(int)

def in_a_destructor():
    Breaks()

def in_the_main_thread():
    fall()

def in_a_slot():
    from PySide6.QtCore import QCoreApplication, QTimer
    application = QCoreApplication([])
    QTimer.singleShot(0, fall)
    application.exec()

logs.start()
with CrashRule():
    globals()[sys.argv[1]]()
    threading.Event().wait(60)
"""
PLACES = [line[4:].partition("(")[0] for line in PROGRAM.splitlines() if line.startswith("def in_")]


@pytest.mark.parametrize("place", PLACES)
def test_an_error_that_nobody_expected_ends_the_program_from_wherever_it_comes(place: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, place], capture_output=True, text=True, timeout=30, check=False
    )
    assert ended.returncode == Exit.RESTART, ended.stderr
    (line,) = ended.stderr.splitlines()
    assert "CRITICAL labourhall.program.crash: unexpected: Traceback" in line
    assert line.endswith("RuntimeError: nobody expected this")
    assert "in fall" in line


class Left:
    """In place of the process's end."""

    def __init__(self) -> None:
        self.codes: list[int] = []
        self.late = threading.Event()

    def __call__(self, code: int) -> None:
        self.codes.append(code)
        self.late.set()


@pytest.fixture
def left() -> Left:
    return Left()


@pytest.mark.expects_logs
def test_a_program_with_an_end_of_its_own_is_let_end_in_order(left: Left) -> None:
    asked: list[str] = []
    with CrashRule(left, grace=60.0) as rule, rule.ending_by(lambda: asked.append("end")):
        rule.crashed(RuntimeError())
    assert (asked, left.codes) == (["end"], [])


@pytest.mark.expects_logs
def test_an_orderly_end_that_hangs_is_cut_short(left: Left) -> None:
    with CrashRule(left, grace=0.0) as rule, rule.ending_by(lambda: None):
        rule.crashed(RuntimeError())
        assert left.late.wait(30)
    assert left.codes == [Exit.RESTART]


@pytest.mark.expects_logs
def test_an_orderly_end_that_fails_is_no_reason_to_stay(left: Left) -> None:
    def fails() -> None:
        raise OSError

    with CrashRule(left, grace=60.0) as rule, rule.ending_by(fails):
        rule.crashed(RuntimeError())
    assert left.codes == [Exit.RESTART]


def test_a_log_that_hangs_does_not_keep_a_broken_program_alive(left: Left) -> None:
    goes_on = threading.Event()

    class Full(logging.Handler):
        """Its pipe is full and nobody reads it."""

        def emit(self, record: logging.LogRecord) -> None:
            goes_on.wait(30)

    hanging = Full()
    log = logging.getLogger("labourhall.program.crash")
    log.addHandler(hanging)
    log.propagate = False
    try:
        with CrashRule(left, grace=0.0) as rule:
            crashing = threading.Thread(target=rule.crashed, args=(RuntimeError(),))
            crashing.start()
            assert left.late.wait(30)
            goes_on.set()
            crashing.join()
    finally:
        log.propagate = True
        log.removeHandler(hanging)


@pytest.mark.expects_logs
def test_a_crash_while_any_lock_of_the_log_is_held_by_another_thread_still_ends(left: Left) -> None:
    handler = logging.getLogger().handlers[0]
    handler.acquire()
    try:
        with CrashRule(left, grace=0.0) as rule:
            crashing = threading.Thread(target=rule.crashed, args=(RuntimeError(),))
            crashing.start()
            assert left.late.wait(30)
            handler.release()
            crashing.join()
            handler.acquire()
    finally:
        handler.release()


def test_a_stop_by_the_keyboard_or_by_its_own_wish_is_no_crash(left: Left) -> None:
    for wish in (KeyboardInterrupt, SystemExit):
        with pytest.raises(wish), CrashRule(left):
            raise wish
    assert left.codes == []


def test_afterwards_everything_is_as_it_was(left: Left) -> None:
    def hooks() -> tuple[Callable[..., object], ...]:
        return sys.excepthook, threading.excepthook, sys.unraisablehook

    before = hooks()
    swallowing = logging.getLogger("concurrent.futures")
    with CrashRule(left):
        assert swallowing.filters
        assert all(now is not then for now, then in zip(hooks(), before, strict=True))
    assert hooks() == before
    assert swallowing.filters == []


@pytest.mark.expects_logs
def test_what_a_future_only_remarks_is_still_logged(left: Left, caplog: pytest.LogCaptureFixture) -> None:
    with CrashRule(left):
        logging.getLogger("concurrent.futures").warning("a remark")
    assert caplog.messages == ["a remark"]
    assert left.codes == []


def test_a_job_whose_error_somebody_takes_is_no_crash(left: Left) -> None:
    with CrashRule(left), ThreadPoolExecutor(1) as pool:
        failed: Future[int] = pool.submit(int, "x")
        assert isinstance(failed.exception(), ValueError)
    assert left.codes == []


def test_the_log_names_places_and_never_values() -> None:
    try:
        try:
            int("44010619900101陈大文")
        except ValueError as error:
            raise KeyError("pin 123456") from error
    except KeyError as error:
        text = told(error)
    assert "invalid literal for int() with base 10: '…'" in text
    assert text.endswith("KeyError: 'pin …'")
    assert f'File "{__file__}", line ' in text
    assert not any(value in text for value in ("4401", "陈", "1234"))
