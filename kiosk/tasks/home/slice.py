"""The home page as a slice. It is given the tiles of the others: it names none of them."""

from collections.abc import Sequence
from functools import partial

from kiosk.sight import dock
from kiosk.sight.tiles import Tile
from kiosk.slices.slice import Plays, Slice
from kiosk.tasks.home.props import HomeProps, derive
from kiosk.tasks.home.states import AtHome
from kiosk.tasks.home.steps import begin, step
from kiosk.tasks.home.to import ToHome

SPEAK = "speak.home"


def home(tiles: Sequence[Tile]) -> Slice:
    """The home page with these tiles on it, in this order."""
    return Slice(
        "home",
        plays=(
            Plays(
                AtHome,
                shows=HomeProps,
                derive=partial(derive, tiles=tiles),
                says=lambda task: SPEAK,
                step=partial(step, tiles={tile.action: tile.leads for tile in tiles}),
                dock=dock.at_home,
                names_kiosk=True,
            ),
        ),
        spoken=(SPEAK,),
        begins={ToHome: begin},
    )
