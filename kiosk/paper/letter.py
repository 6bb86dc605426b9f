"""The referral letter (推荐信) on A4 as PDF: what stands on it and where. Who may get one is the city's to say.

It bears the name that it is given: the holder's full name on paper that is handed over, the masked one in a file that
stays. No id number stands on it. Text is 12 pt or larger, the lines that the window looks for 18 pt or larger.
"""

from dataclasses import dataclass
from datetime import date

from kiosk.paper.page import PaperPage
from kiosk.paper.qr import letter_text
from labourhall.market.referral import Referral
from labourhall.market.vacancy import Vacancy
from labourhall.printing.qr_code import modules
from labourhall.program.words import Words

TITLE_PT = 26.0
KEY_PT = 18.0
TEXT_PT = 13.0
NOTE_PT = 12.0
QR_MM = 40.0
LONGEST = 56
ONE_LINE = 28


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Which hall writes: its name, its telephone ("" if it has none), and whether this is a demonstration."""

    hall: str
    phone: str
    demonstration: bool


def draw(referral: Referral, vacancy: Vacancy, name: str, sender: Letterhead, words: Words) -> bytes:
    """The letter as a PDF file; without a `name` it is its bearer's. Needs a QGuiApplication; any thread may draw."""
    page = PaperPage(title=referral.number)
    if sender.demonstration:
        page.banner(words.text("paper.demonstration_note"), NOTE_PT)
    page.code(modules(letter_text(referral, words, sender.hall, sender.demonstration)), QR_MM)
    page.heading(words.text("paper.title"), TITLE_PT)
    page.text(f"{words.text('paper.number')}　{referral.number}", KEY_PT, bold=True)
    page.text(words.text("paper.check_code", referral.check_code), KEY_PT, bold=True)
    page.text(words.text("paper.scan"), NOTE_PT)
    page.rule()
    page.text(words.text("paper.to", clipped(vacancy.employer)), KEY_PT, bold=True)
    page.text(words.text("paper.sentence", name) if name else words.text("paper.sentence_nameless"), TEXT_PT)
    page.gap(4.0)
    if name:
        page.fact(words.text("paper.name"), name, KEY_PT)
    for caption, value in facts(referral, vacancy, sender, words):
        page.fact(caption, value, TEXT_PT)
    page.rule()
    page.text(words.text("paper.provisional" if referral.provisional else "paper.bring"), TEXT_PT, bold=True)
    return page.pdf()


def facts(referral: Referral, vacancy: Vacancy, sender: Letterhead, words: Words) -> list[tuple[str, str]]:
    """Captions and values, in their order; a value that is not known has no line."""
    form = vacancy.employment_form
    lines = [
        ("paper.vacancy", f"{grouped(vacancy.number)}　{vacancy.title}"),
        ("paper.employer", vacancy.employer),
        ("paper.wage", vacancy.wage.text),
        ("paper.form", words.text(f"paper.form.{form}") if form is not None else ""),
        ("paper.place", vacancy.place.text),
        ("paper.issued", day(referral.issued_at, words)),
        ("paper.valid_until", day(referral.valid_until, words)),
        ("paper.hall", sender.hall),
        ("paper.phone", clipped(sender.phone, ONE_LINE)),
    ]
    return [(words.text(caption), clipped(value)) for caption, value in lines if value.strip()]


def clipped(value: str, longest: int = LONGEST) -> str:
    """At most `longest` characters: two lines of Chinese, so that the letter always is one page."""
    return value if len(value) <= longest else value[: longest - 1] + "…"


def day(when: date, words: Words) -> str:
    """A day, or that of a moment, as people write it."""
    return words.text("paper.date", when.year, when.month, when.day)


def grouped(number: str) -> str:
    """A vacancy's number in groups of three, as one says it: 402 317."""
    return f"{number[:3]} {number[3:]}"
