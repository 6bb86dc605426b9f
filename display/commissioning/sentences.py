"""What is said on the phone, in whole sentences: a failure with its remedy, a field that is at fault. Pure."""

from display.canvas import Told
from display.commissioning.form import Unread
from display.commissioning.view import Said
from labourhall.program.words import Words


def said_sentence(said: Said, words: Words) -> str:
    """The sentence, or two."""
    what = said.what
    if isinstance(what, Told):
        return f"{what.failure.code} {title(what, words)} {remedy(what, words)}"
    if isinstance(what, Unread):
        name = words.text(f"commissioning.field.{what.field}")
        return words.text("commissioning.unread", name, f"{what.least:g}", f"{what.most:g}")
    return words.text(what)


def title(told: Told, words: Words) -> str:
    """What is wrong; without particulars in the sentence that names none."""
    code = told.failure.code
    plain = f"editor.board.fault.{code}"
    if not told.particulars and words.has(plain):
        return words.text(plain)
    return words.text(f"failure.{code}", *told.particulars)


def remedy(told: Told, words: Words) -> str:
    """What to do."""
    return words.text(f"failure.{told.failure.code}.do", *told.particulars)
