"""What is being said stops with the visit, in the middle of the word."""

import socket
import sys
from pathlib import Path

from kiosk.visit.vocabulary import Forget, Speak
from kiosk.workers.voice import Voice

PLAYS_UNTIL_KILLED = "import socket, sys; socket.create_connection(('127.0.0.1', int(sys.argv[1]))).recv(1)"


def test_the_player_is_ended_and_the_rest_not_begun(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / "zh_CN").mkdir(exist_ok=True)
        (tmp_path / "zh_CN" / f"{name}.wav").write_bytes(b"sound")
    with socket.create_server(("127.0.0.1", 0)) as ear:
        ear.settimeout(20.0)
        port = str(ear.getsockname()[1])
        voice = Voice((sys.executable, "-c", PLAYS_UNTIL_KILLED, port), tmp_path)
        voice.start()
        voice.take(Speak(("a", "b")))
        sound, _ = ear.accept()
        with sound:
            sound.settimeout(20.0)
            voice.take(Forget())
            assert sound.recv(1) == b""  # the player is gone
        voice.close()
        ear.setblocking(False)
        try:
            ear.accept()[0].close()
            raise AssertionError("the second clip began")
        except BlockingIOError:
            pass
