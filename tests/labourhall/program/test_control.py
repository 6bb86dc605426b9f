"""How programs are started, looked at and ended."""

import json
import os
import signal
from pathlib import Path

import pytest

from labourhall.program.control import Arguments, Exit, Finding, checked, on_stop, parse


def test_the_options_that_every_program_takes() -> None:
    given = ["--settings", "a.toml", "--secrets-fd", "7", "--check", "--json"]
    assert parse("hall-x", "x", given) == Arguments(Path("a.toml"), 7, True, True)
    assert parse("hall-x", "x", []) == Arguments(None, None, False, False)


@pytest.mark.parametrize("given", [["--sett", "x"], ["--secrets-fd", "x"], ["more"], ["--json"]])
def test_a_wrong_command_line_ends_with_two_and_a_sentence(
    given: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        parse("hall-x", "x", given)
    assert caught.value.code == Exit.WRONG
    assert "hall-x: error:" in capsys.readouterr().err


def test_a_check_is_done_when_all_is_well_and_failed_when_one_thing_is_not() -> None:
    good, bad = Finding("reader", True, "ACR38"), Finding("font", False, "install fonts-noto-cjk")
    assert checked([good], as_json=False) == ("ok   reader: ACR38", Exit.DONE)
    text, end = checked(iter([good, bad]), as_json=True)
    assert end is Exit.FAILED
    assert json.loads(text)[1] == {"id": "font", "ok": False, "text": "install fonts-noto-cjk"}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_in_order_and_a_second_one_the_hard_way(number: signal.Signals) -> None:
    before = {one: signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGINT)}
    stops: list[str] = []
    try:
        on_stop(lambda: stops.append("stop"))
        os.kill(os.getpid(), number)
        assert stops == ["stop"]
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def test_the_exit_codes_are_those_that_the_units_know() -> None:
    assert [int(one) for one in Exit] == [0, 1, 2, 10, 11, 12]
