"""What is laid around every program that a person types: ours and the card reader's own promise the same."""

import io
import json
import os
import sys
from collections.abc import Callable

import pytest

from cardreader.commands.terminal import at_a_terminal as the_card_readers
from labourhall.program.terminal import at_a_terminal as ours

Laid = Callable[[Callable[..., int]], Callable[..., int]]


@pytest.fixture(params=[ours, the_card_readers], ids=["ours", "hall-card"])
def at_a_terminal(request: pytest.FixtureRequest) -> Laid:
    laid: Laid = request.param
    return laid


def test_what_the_terminal_lacks_is_escaped_as_json_does(monkeypatch: pytest.MonkeyPatch, at_a_terminal: Laid) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, "gbk"))

    @at_a_terminal
    def main(text: str) -> int:
        sys.stdout.write(json.dumps({"title": text}, ensure_ascii=False))
        return 7

    assert main("缝🔥\udcff") == 7
    said = raw.getvalue().decode("gbk")
    assert said == '{"title": "缝\\ud83d\\udd25\\udcff"}'
    assert json.loads(said)["title"] == "缝🔥\udcff"


def test_the_name_and_the_sentence_of_the_program_stay(at_a_terminal: Laid) -> None:
    @at_a_terminal
    def main() -> int:
        """Run."""
        return 0

    assert (main.__name__, main.__doc__) == ("main", "Run.")


def test_a_stream_that_was_closed_before_the_beginning_hears_nothing(
    monkeypatch: pytest.MonkeyPatch, at_a_terminal: Laid
) -> None:
    monkeypatch.setattr(sys, "stdout", None)

    @at_a_terminal
    def main() -> int:
        assert sys.stdout is None
        return 0

    assert main() == 0


def test_a_pipe_to_somebody_else_that_breaks_is_an_error_still(at_a_terminal: Laid) -> None:
    @at_a_terminal
    def main() -> int:
        reading, writing = os.pipe()
        os.close(reading)
        try:
            return os.write(writing, b"x")
        finally:
            os.close(writing)

    with pytest.raises(BrokenPipeError):
        main()
