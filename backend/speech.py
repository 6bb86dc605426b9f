"""In which language the command line speaks, and how a failure is said."""

from collections.abc import Mapping

from backend.failures import Stopped
from labourhall.program.words import Words


def language(environment: Mapping[str, str]) -> str:
    """By the first of LC_ALL, LC_MESSAGES, LANG that is set (POSIX): zh_CN, zh_HK or en."""
    named = next((found for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (found := environment.get(name))), "")
    if named.startswith(("zh_HK", "zh_TW", "zh_MO")):
        return "zh_HK"
    return "zh_CN" if named.startswith("zh") else "en"


def sentence(stopped: Stopped, words: Words) -> str:
    """The code, what is wrong and what to do, in one line."""
    code = stopped.failure.code
    return " ".join(f"{code}: {words.text(f'backend.{code}', *stopped.args)}".split())
