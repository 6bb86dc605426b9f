"""How much room a table may take, whatever kind of file it is."""

from typing import Final

MOST_ROWS: Final = 500_000
"""Rows of one table: five times what a city's week has, and more than half of all vacancy numbers there are."""
MOST_TEXT: Final = 1 << 30
"""Bytes of a text file, unpacked."""
LONGEST_LINE: Final = 1 << 22
"""Characters of a text file's line: four cells of the longest sort."""


class TooLarge(Exception):
    """The table would take more room than it may; the argument says how much of what."""
