"""How a failure is said on the command line."""

from backend.failures import Stopped
from labourhall.program.words import Words


def sentence(stopped: Stopped, words: Words) -> str:
    """The code, what is wrong and what to do, in one line."""
    code = stopped.failure.code
    return " ".join(f"{code}: {words.text(f'backend.{code}', *stopped.args)}".split())
