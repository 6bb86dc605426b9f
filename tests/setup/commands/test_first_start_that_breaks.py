"""A first start that nobody foresaw to break ends, to be started anew: no page stands for ever before a technician."""

import subprocess
import sys
from pathlib import Path

from labourhall.program.control import Exit
from tests.setup.sticks import stick

BREAKS = """
import sys, threading
from setup import __main__ as program
from setup.hands import devices, filling

def fall(*_, **__):
    raise RuntimeError("nobody foresaw this")

filling.fill = fall
sys.exit(program.main(["first-start", "--text", "--root", sys.argv[1]]))
"""


def test_a_hand_that_dies_ends_the_program_to_be_started_anew(tmp_path: Path) -> None:
    folder = tmp_path / "var/lib/labourhall/setup"
    folder.mkdir(parents=True)
    stick(tmp_path, folder, codes=())
    machine = tmp_path / "etc/labourhall/machine.toml"
    machine.parent.mkdir(parents=True)
    machine.write_text('role = "kiosk"\nasset = "TH-7"\n', encoding="utf-8")
    keys = "1\n" * 3
    done = subprocess.run(
        [sys.executable, "-c", BREAKS, str(tmp_path)],
        input=keys,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == Exit.RESTART, done.stdout + done.stderr
    assert "nobody foresaw" not in done.stdout
