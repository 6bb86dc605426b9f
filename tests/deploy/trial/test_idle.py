"""What the machine's processes used, by /proc as it is here."""

import os
from pathlib import Path

from deploy.trial.idle import Use, _of


def test_a_process_is_counted_with_what_it_wrote(tmp_path: Path) -> None:
    own = Path(f"/proc/{os.getpid()}")
    before = _of(own)
    with (tmp_path / "file").open("wb") as file:
        file.write(bytes(1_000_000))
        os.fsync(file.fileno())
    after = _of(own)
    assert after.written - before.written >= 1_000_000
    assert after.cpu >= before.cpu > 0


def test_one_that_has_ended_counts_nothing(tmp_path: Path) -> None:
    assert _of(tmp_path) == Use(0.0, 0)
