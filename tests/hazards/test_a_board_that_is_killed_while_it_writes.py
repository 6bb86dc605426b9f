"""A board's program is killed, or the power fails, while it writes its bundle, its copy and its record.

At the next start each is there as it was before or as it was to be, never half; of the record the last line may be
torn, and no line after it is lost.
"""

import json
import os
import signal
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

import display
from display.bundles import BundleFollower
from display.journal import Entry, Journal, Limits
from labourhall.contract import proof_chain
from labourhall.contract.proof_chain import Head
from labourhall.link.cache import Cache
from tests.display.cities import Answering
from tests.hazards.a_board_that_writes import COUNTS, HEADLINES, TODAY, headline_of

ROOT = Path(display.__file__).parents[1]


def killed(folder: Path, after: int) -> None:
    """Have a board's parts write without end, and kill them when they have been through it so many times."""
    command = [sys.executable, "-m", "tests.hazards.a_board_that_writes", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None
        for _ in range(after):
            assert process.stdout.readline(), "it ended by itself"
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL


@pytest.mark.parametrize("after", [1, 2, 9])
def test_what_it_plays_and_knows_is_whole_at_the_next_start(after: int, tmp_path: Path) -> None:
    killed(tmp_path, after)
    latest = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(None)).latest
    assert latest is not None
    assert headline_of(latest.bundle) in HEADLINES
    with closing(Cache(tmp_path / "vacancies.db")) as cache:
        assert cache.count() == COUNTS[cache.cursor()]
    assert not [name for name in os.listdir(tmp_path) if name.startswith("vacancies.db.")], "nothing was set aside"


def test_the_record_goes_on_behind_a_torn_line(tmp_path: Path) -> None:
    killed(tmp_path, 5)
    path = tmp_path / "proof" / f"{TODAY}.jsonl"
    whole = path.read_bytes()
    path.write_bytes(whole[:-3])  # the disk took no more of it
    journal = Journal(path.parent, Limits(90, 1_000_000))
    journal.start()
    journal.note(Entry(date.fromisoformat(TODAY), '{"turn": "after"}', None))
    journal.close()
    lines = path.read_text(encoding="utf-8").splitlines()
    turns = [json.loads(line)["turn"] for line in lines]
    assert turns == [*range(len(lines) - 1), "after"], "half a line is cut off, and the chain goes on before it"
    assert proof_chain.after(Head(json.loads(lines[0])["chain"]), lines)[1] is None
