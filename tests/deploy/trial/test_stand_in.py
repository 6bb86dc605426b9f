import json
import os
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

STAND_IN = Path(__file__).parents[3] / "deploy/trial/stand_in.py"


def test_a_stand_in_takes_what_it_is_handed_lives_and_ends_as_it_is_told(tmp_path: Path) -> None:
    secrets = tmp_path / "secrets"
    secrets.write_text('{"device_key": "x"}', encoding="utf-8")
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as told, secrets.open() as handed:
        told.bind("")
        told.settimeout(60)
        address = "@" + told.getsockname()[1:].decode()
        process = subprocess.Popen(
            [sys.executable, STAND_IN, tmp_path / "order", str(handed.fileno())],
            env={**os.environ, "NOTIFY_SOCKET": address, "PYTHONPATH": str(STAND_IN.parents[2])},
            pass_fds=[handed.fileno()],
        )
        assert [told.recv(64), told.recv(64)] == [b"READY=1", b"WATCHDOG=1"]
        (tmp_path / "order").write_text("11", encoding="utf-8")
        assert process.wait(60) == 11
    assert json.loads((tmp_path / "order.told").read_text(encoding="utf-8"))["secrets"] == {"device_key": "x"}
