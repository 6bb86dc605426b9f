import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from labourhall.printing import cups_socket, ipp
from labourhall.printing.ipp import NO_ANSWER, NO_IPP, Operation
from tests.labourhall.printing.test_ipp import JOB, OK

ASKED = {"printer-uri": ipp.text(ipp.URI, "ipp://localhost/printers/office")}


@contextmanager
def answering(monkeypatch: pytest.MonkeyPatch, answer: bytes | None) -> Iterator[list[bytes]]:
    """A socket that takes one request and gives this answer; None: it keeps the line and says nothing."""
    heard: list[bytes] = []
    asked = threading.Event()

    def serve(ear: socket.socket) -> None:
        line, _ = ear.accept()
        with line:
            heard.append(line.recv(65536))
            if answer is None:
                asked.wait(10.0)
            else:
                line.sendall(answer)

    with TemporaryDirectory(prefix="ipp-", dir="/tmp") as folder, socket.socket(socket.AF_UNIX) as ear:
        ear.bind(f"{folder}/sock")
        ear.listen()
        monkeypatch.setenv("CUPS_SERVER", f"{folder}/sock")
        server = threading.Thread(target=serve, args=(ear,))
        server.start()
        try:
            yield heard
        finally:
            asked.set()
            server.join()


def test_a_question_and_its_document_go_over_and_the_answer_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(monkeypatch, OK + JOB) as heard:
        answer = cups_socket.ask(Operation.CREATE_JOB, ASKED, b"%PDF")
    assert answer.is_ok
    assert (answer.number("job-id"), answer.number("job-state")) == (12, None)
    assert heard[0].startswith(b"POST / HTTP/1.0\r\n")
    assert heard[0].endswith(b"\x03%PDF")


def test_a_print_system_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(monkeypatch, None):
        assert cups_socket.ask(Operation.GET_JOBS, ASKED, seconds=0.1) == NO_ANSWER


def test_an_answer_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cups_socket, "LARGEST_ANSWER", 1000)
    with answering(monkeypatch, OK + b"\x02\x00\x00\x00" + bytes(2000)):
        assert cups_socket.ask(Operation.GET_JOBS, ASKED) == NO_IPP


def test_where_no_print_system_is_nobody_answers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    assert cups_socket.ask(Operation.GET_JOBS, ASKED) == NO_ANSWER


def test_a_print_system_on_another_machine_is_not_spoken_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "printhost.example:631")
    assert cups_socket.server() == cups_socket.SOCKET
