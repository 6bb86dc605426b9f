"""A trouble or a refusal in words, as the editor's foot and its check say it. No Qt."""

from collections.abc import Sequence

from display.editor.failures import Trouble
from labourhall.program.words import Words


def title(trouble: Trouble, words: Words) -> str:
    """What is wrong, with the file or the disk's reason."""
    reason = words.text(f"editor.disk.{trouble.reason}") if trouble.reason is not None else ""
    return words.text(f"failure.{trouble.failure.code}", " ".join(filter(None, (trouble.particular, reason))))


def flaw(flaw: str, named: Sequence[object], words: Words) -> str:
    """What is wrong with something that was written; "" for what only a later version has words for."""
    identifier = f"flaw.{flaw}"
    return words.text(identifier, *named) if flaw and words.has(identifier) else ""
