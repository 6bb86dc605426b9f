"""A sentence by its id; a failure's with its remedy and code. No Qt."""

from labourhall.program.words import Words

FAILURE = "failure."


def sentence(words: Words, identifier: str, *named: object) -> str:
    """The words of `identifier`; a failure that this program has no words for is told as any trouble, with its code."""
    if not identifier.startswith(FAILURE):
        return words.text(identifier, *named)
    known = identifier if words.has(identifier) else "failure.L-200"
    code = identifier.removeprefix(FAILURE)
    return words.text("editor.failure", words.text(known, *named), words.text(f"{known}.do", *named), code)
