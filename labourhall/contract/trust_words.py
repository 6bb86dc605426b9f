"""What `--check` says of a city that is not believed: what is wrong with its certificate, and what to do."""

from datetime import datetime

from labourhall.contract.refusals import Distrusted
from labourhall.program.words import Words


def sentence(trouble: Distrusted, address: str, now: datetime, words: Words) -> str:
    """With the code in front, and the machine's clock where that may be what is wrong."""
    said = words.text(f"trust.{trouble.why}", address, f"{now:%Y-%m-%d %H:%M}", trouble)
    return f"{trouble.code} {said}"
