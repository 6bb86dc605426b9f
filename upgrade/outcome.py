"""How the last download or installation ended: kept for whoever asks later, and told in a sentence."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from labourhall.program.whole_file import write_whole
from labourhall.program.words import Words


@dataclass(frozen=True, slots=True)
class Outcome:
    """`at` is the hall's time. `code` says what stood in the way, "" where nothing did, with its `particulars`.

    `offer` names the repository that was looked at (a digest of its index); `versions` are those that came, by package.
    """

    at: datetime
    code: str = ""
    particulars: str = ""
    offer: str = ""
    versions: tuple[tuple[str, str], ...] = ()

    @property
    def is_well(self) -> bool:
        """Whether nothing stood in the way."""
        return not self.code

    def told(self, words: Words, what: str) -> str:
        """The sentence; `what` is the words' id of what was tried."""
        at = f"{self.at:%Y-%m-%d %H:%M}"
        if not self.is_well:
            why = words.text(f"failure.{self.code}"), words.text(f"failure.{self.code}.do")
            said = words.text(f"{what}.not", at, self.code, *why, self.particulars)
            return said if self.particulars else said.removesuffix(" ()").removesuffix("（）")
        if not self.versions:
            return words.text(f"{what}.nothing", at)
        return words.text(f"{what}.done", at, ", ".join(f"{name} {version}" for name, version in self.versions))


def keep(path: Path, outcome: Outcome) -> None:
    """Keep it at `path`. Raises OSError."""
    values = {**asdict(outcome), "at": outcome.at.isoformat()}
    write_whole(path, json.dumps(values, ensure_ascii=False).encode())


def kept(path: Path) -> Outcome | None:
    """The last one; None where there is none that can be read."""
    try:
        found: dict[str, Any] = json.loads(path.read_bytes())
        versions = tuple((str(name), str(version)) for name, version in found["versions"])
        at = datetime.fromisoformat(found["at"])
        return Outcome(at, str(found["code"]), str(found["particulars"]), str(found["offer"]), versions)
    except (OSError, ValueError, KeyError, TypeError):
        return None
