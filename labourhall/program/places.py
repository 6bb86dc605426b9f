"""Where things lie: the assets that ship with the product, and the folders a program may write into."""

from pathlib import Path

import assets

ASSETS = Path(assets.__file__).parent
"""Words, icons, tables, rules, clips: read only."""


def asset(*parts: str) -> Path:
    """A file that ships with the product, e.g. `asset("tables", "districts.csv")`."""
    return ASSETS.joinpath(*parts)
