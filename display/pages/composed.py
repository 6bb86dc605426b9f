"""A page of the hall's own words as it will stand on a board: nothing on it changes before it ends. Values."""

from dataclasses import dataclass

from display.pages.body import Body


@dataclass(frozen=True, slots=True)
class Composed:
    """What stands between header and footer, and what it `said` in words, part by part.

    `rows` is how many entries of a list it shows; 0 for what is read from its beginning to its end. `foot` is what
    stands where a table says how old its data are.
    """

    body: Body
    said: tuple[str, ...]
    rows: int = 0
    foot: str = ""
