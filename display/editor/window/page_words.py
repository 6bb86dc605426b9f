"""A page in words: what it is, what it is called, what its verdict says first. No Qt."""

from display.editor.fields import fields_of, texts_in
from display.editor.remarks import Remark, Weight
from display.editor.verdict import BoardVerdict, PageVerdict
from display.editor.window import trouble_words
from display.page_words import words_of
from labourhall.contract.playlist import Page, kind_of
from labourhall.contract.soundness import Fault
from labourhall.program.words import Words

_MARK_OF = {None: "good", Weight.SAYS: "says", Weight.WARNS: "warns", Weight.STOPS: "stops"}


def kind_words(page: Page, words: Words) -> str:
    """What the page is: 通知."""
    return words.text(f"editor.kind.{kind_of(page)}")


def title_of(page: Page, words: Words) -> str:
    """What the page is called in a list: its first text that says something, or what it is."""
    found = next((text for text in words_of(page) if text.strip()), "")
    return found or words.text("editor.untitled", kind_words(page, words))


def said(remark: Remark, words: Words) -> str:
    """A remark's sentence."""
    return words.text(remark.finding.words, *(_told(one, words) for one in remark.told))


def _told(one: object, words: Words) -> object:
    """What a sentence names; a fault by its own sentence."""
    return trouble_words.flaw_words(one.flaw, one.named, words) if isinstance(one, Fault) else one


def heaviest(verdict: PageVerdict) -> tuple[str, Remark] | None:
    """The first of the heaviest remarks, with the board that it is of ("": all)."""
    everywhere = [("", one) for one in verdict.remarks]
    on_boards = [(board.board, one) for board in verdict.boards for one in board.remarks]
    found = [*everywhere, *on_boards]
    return max(found, key=lambda one: one[1].weight) if found else None


def first_sentence(verdict: PageVerdict | None, words: Words) -> str:
    """What a card says beneath its title."""
    if verdict is None:
        return words.text("editor.not_judged")
    found = heaviest(verdict)
    if found is None:
        return words.text("editor.good")
    board, remark = found
    sentence = said(remark, words)
    return words.text("editor.on_board", board, sentence) if board and len(verdict.boards) > 1 else sentence


def sentences(verdict: PageVerdict, words: Words) -> list[tuple[str, str]]:
    """All that is said of a page, the heaviest first, each with its colour's name; how long it takes at the end."""
    everywhere = [("", one) for one in verdict.remarks]
    found = [*everywhere, *((board.board, one) for board in verdict.boards for one in board.remarks)]
    found.sort(key=lambda one: -one[1].weight)
    lines = []
    for board, remark in found:
        mark = _MARK_OF[remark.weight]
        sentence = words.text("editor.on_board", board, said(remark, words)) if board else said(remark, words)
        lines.append((words.text(f"editor.weight.{mark}", sentence), mark))
    for one in verdict.boards:
        lines.append((_takes(one, words), ""))
    return lines


def _takes(board: BoardVerdict, words: Words) -> str:
    """How long a page takes on a board; running text has no turn of its own."""
    seconds = f"{board.seconds:.0f}"
    if board.seconds and not board.sheets:
        return words.text("editor.runs", board.board, seconds)
    return words.text("editor.takes", board.board, board.sheets, seconds)


def mark_of(verdict: PageVerdict | None) -> str:
    """The name of the verdict's colour: good, says, warns, stops; "" where there is none."""
    return "" if verdict is None else _MARK_OF[verdict.weight]


def holds(page: Page, wanted: str, words: Words) -> bool:
    """Whether a filter finds the page: its words, what it is."""
    text = wanted.strip().casefold()
    return not text or text in f"{kind_words(page, words)} {' '.join(_texts(page))}".casefold()


def _texts(page: Page) -> list[str]:
    return [text for one in fields_of(type(page)) for text in texts_in(getattr(page, one.name))]
