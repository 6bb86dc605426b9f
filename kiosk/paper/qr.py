"""What stands in the kiosk's QR codes (`labourhall.printing.qr_code` makes them).

The text of a vacancy's code is plain and has one fact a line, so that any phone shows it without our server:

    岗位号 402317        the number, that one can say at the counter
    缝纫工                title
    荔景制衣厂            employer
    天河人力资源市场      the hall
    020-12345678         the hall's telephone, if it has one

It holds nothing of the person. Long lines are cut until the code fits `LARGEST_VERSION`: 57 modules and a quiet zone of
4 on each side, which on 75 mm are 1.15 mm a module (look/kiosk.md §4 asks for 1.1).
"""

from labourhall.market.referral import Referral
from labourhall.market.vacancy import Vacancy
from labourhall.printing.qr_code import CAPACITY_BYTES
from labourhall.program.words import Words


def vacancy_text(vacancy: Vacancy, words: Words, hall: str, phone: str, demonstration: bool) -> str:
    """What a vacancy's code says (see above); a demonstration says so in its first line."""
    number = words.text("paper.vacancy_number", vacancy.number)
    first = f"{words.text('paper.demonstration')} {number}" if demonstration else number
    return fitted([first, vacancy.title, vacancy.employer, hall, phone])


def letter_text(referral: Referral, words: Words, hall: str, demonstration: bool) -> str:
    """What a letter's code says: enough to find it at the window, nothing of the person."""
    number = words.text("paper.letter_number", referral.number)
    first = f"{words.text('paper.demonstration')} {number}" if demonstration else number
    return fitted(
        [
            first,
            words.text("paper.check_code", referral.check_code),
            words.text("paper.vacancy_number", referral.vacancy),
            hall,
        ]
    )


def fitted(lines: list[str]) -> str:
    """The lines that say something, one below the other; the longest but the first lose their ends until all fit."""
    kept = [" ".join(line.split()) for line in lines if line.strip()]
    while len("\n".join(kept).encode()) > CAPACITY_BYTES:
        place = max(range(1, len(kept)), key=lambda index: len(kept[index].encode()))
        kept[place] = kept[place][:-1]
    return "\n".join(kept)
