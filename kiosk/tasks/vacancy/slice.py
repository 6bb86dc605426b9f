"""One vacancy as a slice."""

from kiosk.slices.slice import Plays, Slice
from kiosk.tasks.vacancy.props import VacancyProps, derive
from kiosk.tasks.vacancy.states import Viewing
from kiosk.tasks.vacancy.steps import begin, step
from kiosk.tasks.vacancy.to import ToVacancy

SPEAK = "speak.vacancy"

VACANCY = Slice(
    "vacancy",
    plays=(Plays(Viewing, shows=VacancyProps, derive=derive, says=lambda task: SPEAK, step=step),),
    spoken=(SPEAK,),
    begins={ToVacancy: begin},
)
