"""The file of halls that the demo's city reads: the one that ships, with the demo's officer and boards in one hall."""

import json
import re
from collections.abc import Sequence
from typing import Final

HEAD: Final = "[[halls]]\n"


def with_staff(halls: str, hall: str, name: str, identification_code: str) -> str:
    """`halls` (TOML) with a staff card for `hall`. Raises ValueError where the text has no such hall."""
    before, *blocks = halls.split(HEAD)
    entry = f'\n[[halls.staff_cards]]\nidentification_code = "{identification_code}"\nname = "{name}"\n\n'
    mine = [place for place, block in enumerate(blocks) if block.startswith(f'id = "{hall}"\n')]
    if not mine:
        raise ValueError(f"no hall {hall!r} in the file")
    blocks[mine[0]] = blocks[mine[0]].rstrip("\n") + "\n" + entry
    return HEAD.join([before, *blocks])


def with_boards(halls: str, hall: str, boards: Sequence[str]) -> str:
    """`halls` (TOML) where `hall` has these boards: who publishes waits for each. Raises ValueError without them."""
    mine = re.compile(rf'(\[\[halls\]\]\nid = "{re.escape(hall)}"\n(?:(?!\[\[).*\n)*?boards = )\[.*\]')
    changed, count = mine.subn(lambda found: found[1] + json.dumps(list(boards)), halls)
    if count != 1:
        raise ValueError(f"no boards of a hall {hall!r} in the file")
    return changed
