"""The typeface of everything on paper. How it is set is in `page`."""

from typing import Final

FAMILY: Final = "Noto Sans CJK SC"
