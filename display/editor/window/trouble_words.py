"""A trouble or a refusal in words, as the editor's foot and its check say it. No Qt."""

from collections.abc import Sequence

from display.editor.failures import Trouble
from display.editor.opening import Lost
from labourhall.program.words import Words


def title(trouble: Trouble, words: Words) -> str:
    """What is wrong, with the file or the disk's reason."""
    reason = words.text(f"editor.disk.{trouble.reason}") if trouble.reason is not None else ""
    return words.text(f"failure.{trouble.failure.code}", " ".join(filter(None, (trouble.particular, reason))))


def of_refusal(code: str, words: Words) -> str:
    """The id of a refusal's words: those for the desk, where the others were written for whoever stands at a kiosk."""
    found = (f"editor.failure.{code}", f"failure.{code}")
    return next((one for one in found if words.has(one)), "editor.failure.L-200")


def told(named: Sequence[object], words: Words) -> Sequence[object]:
    """What a sentence names; what would be lost of a later version is one of them."""
    lost = [words.text(f"editor.later.{one.part}", one.name) for one in named if isinstance(one, Lost)]
    return ["、".join(lost)] if lost else named


def flaw(flaw: str, named: Sequence[object], words: Words) -> str:
    """What is wrong with something that was written; "" for what only a later version has words for."""
    identifier = f"flaw.{flaw}"
    return words.text(identifier, *named) if flaw and words.has(identifier) else ""
