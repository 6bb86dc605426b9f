"""A trouble or a refusal in words, as the editor's foot and its check say it. No Qt."""

from collections.abc import Sequence
from typing import Final

from display.editor.failures import Trouble
from display.editor.opening import Lost
from labourhall.contract.refusals import Refusal
from labourhall.contract.refusals import Trouble as Refused
from labourhall.program.words import Words

FAILURE: Final = "failure."


def title(trouble: Trouble, words: Words) -> str:
    """What is wrong, with the file or the disk's reason."""
    reason = words.text(f"editor.disk.{trouble.reason}") if trouble.reason is not None else ""
    return words.text(f"failure.{trouble.failure.code}", " ".join(filter(None, (trouble.particular, reason))))


def refusal(trouble: Refused) -> tuple[str, tuple[object, ...]]:
    """The id of a refusal's sentence, and what it names: what is wrong with something that was written."""
    flaw = (trouble.flaw, *trouble.named) if isinstance(trouble, Refusal) and trouble.flaw else ()
    return f"{FAILURE}{trouble.code}", flaw


def sentence(identifier: str, named: Sequence[object], words: Words, more: str = "") -> str:
    """A sentence by its id; a failure's with its remedy, `more` of it, and its code.

    A failure that this program has no words for is told as any trouble.
    """
    if not identifier.startswith(FAILURE):
        return words.text(identifier, *_told(named, words))
    code = identifier.removeprefix(FAILURE)
    known = _known(code, words)
    flaw = flaw_words(str(named[0]), named[1:], words) if named else ""
    said = words.text(known, *named)
    title = words.text("editor.flaw", said, flaw) if flaw else said
    return words.text("editor.failure", title, words.text(f"{known}.do", *named) + more, code)


def flaw_words(flaw: str, named: Sequence[object], words: Words) -> str:
    """What is wrong with something that was written; "" for what only a later version has words for."""
    identifier = f"flaw.{flaw}"
    return words.text(identifier, *named) if flaw and words.has(identifier) else ""


def _known(code: str, words: Words) -> str:
    """The id of a refusal's words: those for the desk, where the others were written for whoever stands at a kiosk."""
    found = (f"editor.failure.{code}", f"failure.{code}")
    return next((one for one in found if words.has(one)), "editor.failure.L-200")


def _told(named: Sequence[object], words: Words) -> Sequence[object]:
    """What a sentence names; what would be lost of a later version is one of them."""
    lost = [words.text(f"editor.later.{one.part}", one.name) for one in named if isinstance(one, Lost)]
    return ["、".join(lost)] if lost else named
