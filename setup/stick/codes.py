"""One-time codes of a batch for machines of one role: one a line, as the city's server wrote them. Pure."""

from typing import Final

from labourhall.contract.typed_code import Misread, read_code

MOST: Final = 1000


def read(text: str) -> tuple[str, ...] | None:
    """The codes; a `#` begins a remark, and behind a code anything may stand. None where one cannot be a code."""
    lines = [line.split("#")[0].split() for line in text.splitlines()]
    codes = tuple(dict.fromkeys(read_code(words[0]) for words in lines if words))
    fit = 0 < len(codes) <= MOST and not any(isinstance(code, Misread) for code in codes)
    return codes if fit else None
