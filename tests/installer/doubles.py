"""A PC that stands for a real one: programs that are remembered, not run; keys that were typed before; pages kept."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from installer.commands import CommandFailed, unheard
from installer.install_page import InstallPage


@dataclass
class RememberedRuns:
    """Remembers each program with its words; `fails` names those that end with an error, by what they
    contain; `says` are apt's lines.
    """

    fails: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    does: Callable[[tuple[str, ...]], None] = lambda _: None
    ran: list[str] = field(default_factory=list)
    told: dict[str, str] = field(default_factory=dict)

    def __call__(self, *words: str, told: str = "", heard: Callable[[str], None] = unheard) -> str:
        line = " ".join(words)
        self.ran.append(line)
        self.told[line] = told
        self.does(words)
        for said in self.says if "install" in words else ():
            heard(said)
        if any(one in line for one in self.fails):
            raise CommandFailed(f"{words[0]}: no")
        return ""


class Typed:
    """Keys in their order. Where none is left, whoever waits for one is wrong."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys = iter(keys)
        self.forgotten = 0

    def key(self) -> str:
        return next(self._keys)

    def forget(self) -> None:
        self.forgotten += 1


class KeptPages:
    """What was shown, page by page."""

    def __init__(self) -> None:
        self.pages: list[InstallPage] = []

    def show(self, page: InstallPage) -> None:
        self.pages.append(page)

    @property
    def titles(self) -> list[str]:
        """The headings, each once in a row."""
        titles = [page.title for page in self.pages]
        return [title for place, title in enumerate(titles) if place == 0 or titles[place - 1] != title]
