"""What breaks in, in words: what stands, why something cannot be raised, how it stands on a board. No Qt."""

from collections.abc import Mapping
from datetime import datetime

from display.editor import interrupt_look
from display.editor.board_look import Look
from display.editor.window import trouble_words
from display.motion import RATE
from labourhall.contract.interrupt_calls import Raised
from labourhall.contract.interrupts import Interrupt, UrgentNotice
from labourhall.contract.soundness import unfit
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words


def line(raised: Raised, words: Words) -> str:
    """What stands, who raised it and when, and whether a second person looked at it."""
    page = raised.interrupt
    at = f"{raised.raised_at.astimezone(HALL_TIME):%m-%d %H:%M}"
    title = page.headline if isinstance(page, UrgentNotice) else f"{page.name} {page.area}".strip()
    checked = (
        words.text("editor.duty.checked", raised.checked_by)
        if raised.checked_by
        else words.text("editor.duty.unchecked")
    )
    parts = [title, words.text("editor.duty.line", raised.number, raised.author, at), checked]
    if isinstance(page, UrgentNotice):
        parts.insert(1, words.text("editor.duty.ends", f"{page.until.astimezone(HALL_TIME):%m-%d %H:%M}"))
    return "\n".join(parts)


def fault(page: Interrupt | None, own: str, now: datetime, words: Words) -> str:
    """Why it cannot be raised as it is; "" where it can. `own` are the digits of the hall's own telephone."""
    if page is None:
        return words.text("editor.duty.no_signals")
    if isinstance(page, UrgentNotice):
        if not page.headline:
            return words.text("editor.duty.no_headline")
        if page.until <= now:
            return words.text("editor.duty.ended")
    wrong = unfit(page, own)
    if wrong is None:
        return ""
    return words.text("editor.duty.unfit", trouble_words.flaw_words(wrong.flaw, wrong.named, words))


def facts(page: Interrupt, seen: Mapping[str, Look], board: str, words: Words) -> str:
    """What the boards leave out of it, for that is no reason to wait; else how long it takes on this board."""
    told = []
    for name, look in seen.items():
        if left_out := interrupt_look.left_out(page, look):
            told.append(words.text("editor.duty.no_room", name, "；".join(left_out)))
    sheets = seen[board]
    if len(sheets.sheets) > 1:
        told.append(words.text("editor.duty.sheets", len(sheets.sheets), round(sum(sheets.frames) / RATE)))
    if isinstance(page, UrgentNotice):
        told.append(words.text("editor.duty.only_lit"))
    return "\n".join(told)
