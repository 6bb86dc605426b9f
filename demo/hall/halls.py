"""The file of halls that the demo's city reads: the one that ships, with the demo's officer on one hall's list."""

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
