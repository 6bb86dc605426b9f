"""What one wants, as a slice."""

from kiosk.slices.slice import Plays, Slice
from kiosk.tasks.wishes.props import WishesProps, derive
from kiosk.tasks.wishes.states import DISTRICT, TRADE, AskingWishes
from kiosk.tasks.wishes.steps import begin, step
from kiosk.tasks.wishes.tile import TILE
from kiosk.tasks.wishes.to import ToWishes


def _says(task: AskingWishes) -> str:
    return f"speak.wishes_{task.step}"


WISHES = Slice(
    "wishes",
    plays=(Plays(AskingWishes, shows=WishesProps, derive=derive, says=_says, step=step),),
    spoken=(f"speak.wishes_{TRADE}", f"speak.wishes_{DISTRICT}"),
    begins={ToWishes: begin},
    tile=TILE,
)
