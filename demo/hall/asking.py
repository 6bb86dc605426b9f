"""One question to a process over its unix socket: a JSON line there, a JSON line back."""

import json
import socket
from pathlib import Path
from typing import Any


class NoReply(Exception):
    """The process behind the socket is gone or does not answer."""


def ask(path: Path, question: dict[str, Any], seconds: float = 30.0) -> dict[str, Any]:
    """Send `question`, return the answer. Raises NoReply."""
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(seconds)
            line.connect(str(path))
            line.sendall((json.dumps(question, ensure_ascii=False) + "\n").encode())
            with line.makefile("r", encoding="utf-8") as answers:
                text = answers.readline()
    except OSError as error:
        raise NoReply(f"{path.name}: {error}") from error
    if not text.endswith("\n"):
        raise NoReply(f"{path.name}: the process ended")
    answer: dict[str, Any] = json.loads(text)
    return answer
