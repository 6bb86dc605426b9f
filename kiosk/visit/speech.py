"""What the outer machine itself has read out. What is said of a page stands in its slice."""

from typing import Final

TAKE_CARD: Final = "speak.take_card"
STILL_HERE: Final = "speak.still_here"
LIMIT_SOON: Final = "speak.limit_soon"
HELP: Final = "speak.help"

OWN: Final = (TAKE_CARD, STILL_HERE, LIMIT_SOON, HELP)
"""Each has words in every language, like all that slices have read out."""
