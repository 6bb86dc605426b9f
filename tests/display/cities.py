"""Cities that are no more than a channel: one gives answers that were written down, one is silent until cut."""

import threading
from typing import Any, TypeVar, cast

from labourhall.contract.call import Call
from labourhall.contract.refusals import NoAnswer, Trouble

A = TypeVar("A")


class Answering:
    """Answers what stands in `answers`, the last one for ever."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.calls: list[Call[Any]] = []
        self.asked = threading.Semaphore(0)
        self.closed = 0

    def send(self, call: Call[A], key: str = "") -> A:
        self.calls.append(call)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        self.asked.release()
        if isinstance(answer, Trouble):
            raise answer
        return cast(A, answer)

    def close(self) -> None:
        self.closed += 1


class Silent:
    """Gives no answer until it is cut."""

    def __init__(self) -> None:
        self.is_asked, self.is_cut = threading.Event(), threading.Event()

    def send(self, call: Call[A], key: str = "") -> A:
        self.is_asked.set()
        assert self.is_cut.wait(30)
        raise NoAnswer

    def close(self) -> None:
        self.is_cut.set()
