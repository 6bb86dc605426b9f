"""Run inside a booted tree: a stand-in for a unit's program ends in every way that a program of ours may end."""

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from deploy.trial.systemd import fresh, is_active, is_anew, seconds_until, sentence, told, waited
from labourhall.program.control import Exit

RESTARTED: Final = Path("/var/lib/labourhall/machine/restarted")
STARTS: Final = 10


@dataclass(frozen=True, slots=True)
class StandIn:
    """`order` is what it is told, in a folder that it may write into; `unit` runs it."""

    unit: str
    order: Path

    @property
    def command(self) -> str:
        """What a shell runs, in a unit's line."""
        script = Path(__file__).with_name("stand_in.py")
        return f'/opt/labourhall/bin/python -I {script} {self.order} 3 3<"$${{CREDENTIALS_DIRECTORY}}/secrets"'

    def found(self) -> Mapping[str, Any]:
        """What it found in its hands."""
        told_us: dict[str, Any] = json.loads(self.order.with_suffix(".told").read_text(encoding="utf-8"))
        return told_us

    def run(self) -> None:
        """It lives, with nothing to do."""
        self.order.unlink(missing_ok=True)
        fresh(self.unit)

    def end(self, code: int) -> None:
        """It ends with this code, once."""
        self.order.write_text(str(int(code)), encoding="utf-8")
        time.sleep(0.5)
        self.order.unlink()


def everyone(one: StandIn, back_seconds: float, falls: Sequence[int], ended: Sequence[int]) -> dict[str, Any]:
    """Each exit code, and what it comes to: after some it is started anew, with some it stays ended."""
    said: dict[str, Any] = {f"exit {code:d}": anew(one, code, back_seconds) for code in falls}
    said |= {f"exit {code:d}": for_good(one, code) for code in ended}
    return {**said, "exit 11 twice in an hour": twice_in_an_hour(one)}


def anew(one: StandIn, code: int, most: float) -> float:
    """It is started again."""
    one.run()
    return seconds_until(lambda: one.end(code), lambda: is_anew(one.unit), most)


def for_good(one: StandIn, code: int) -> str:
    """It stays ended, and the journal says so in a sentence."""
    one.run()
    since = time.time()
    one.end(code)
    said: str = waited("it stays ended", lambda: sentence(one.unit, since, "stays ended"))
    time.sleep(3)
    if is_active(one.unit):
        raise SystemExit(f"{one.unit} was started again after {code}")
    return said


def twice_in_an_hour(one: StandIn) -> dict[str, Any]:
    """It asks for a restart of the machine that there was lately: it alone is started anew."""
    one.run()
    RESTARTED.parent.mkdir(parents=True, exist_ok=True)
    RESTARTED.touch()
    since = time.time()
    seconds = seconds_until(lambda: one.end(Exit.REBOOT), lambda: is_anew(one.unit))
    return {"seconds": seconds, "said": sentence(one.unit, since, "less than an hour ago")}


def too_often(one: StandIn) -> str:
    """It ends at once, again and again: started so often, then left alone and tried again later."""
    one.run()
    since = time.time()
    one.order.write_text("1", encoding="utf-8")
    said: str = waited("it is given up", lambda: sentence(one.unit, since, "tried again in ten minutes"), STARTS * 12)
    one.order.unlink()
    listed = ("systemctl", "list-timers", "--plain", "--no-legend", "labourhall-again-*")
    timers: str = waited("it will be tried again", lambda: told(*listed))
    journal = told("journalctl", "--quiet", "--output=cat", f"--since=@{since:.3f}", f"--unit={one.unit}")
    if journal.count("Starting ") != STARTS - 1:  # `run` was the first
        raise SystemExit(f"{journal.count('Starting ')} more starts")
    told("systemctl", "stop", *(name for name in timers.split() if name.endswith(".timer")))
    return said


def silent(one: StandIn, most: float) -> float:
    """It runs, and no more proves that it lives."""
    one.run()

    def fall_silent() -> None:
        one.order.write_text("silent", encoding="utf-8")
        waited("it is ended", lambda: not is_active(one.unit))
        one.order.unlink()

    return seconds_until(fall_silent, lambda: is_anew(one.unit), most)
