"""The staff page as a slice."""

from kiosk.sight import dock
from kiosk.slices.slice import Plays, Slice
from kiosk.visit.pages.staff.props import StaffProps, derive
from kiosk.visit.pages.staff.states import AtMachine
from kiosk.visit.pages.staff.steps import begin, step
from kiosk.visit.pages.staff.to import ToMachine

SPEAK = "speak.machine"

STAFF = Slice(
    "staff",
    plays=(Plays(AtMachine, shows=StaffProps, derive=derive, says=lambda task: SPEAK, step=step, dock=dock.apart),),
    spoken=(SPEAK,),
    begins={ToMachine: begin},
)
