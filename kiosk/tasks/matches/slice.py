"""The lists of vacancies and their overview as a slice."""

from kiosk.slices.slice import Plays, Slice
from kiosk.tasks.matches.props import MatchesProps, OverviewProps, derive, derive_overview
from kiosk.tasks.matches.states import AtOverview, ListingMatches
from kiosk.tasks.matches.steps import begin, begin_overview, step, step_overview
from kiosk.tasks.matches.tile import TILE
from kiosk.tasks.matches.to import Section, ToMatches, ToOverview

SPEAK = {section: f"speak.matches_{section}" for section in Section}
SPEAK_OVERVIEW = "speak.overview"

MATCHES = Slice(
    "matches",
    plays=(
        Plays(ListingMatches, shows=MatchesProps, derive=derive, says=lambda task: SPEAK[task.section], step=step),
        Plays(
            AtOverview,
            shows=OverviewProps,
            derive=derive_overview,
            says=lambda task: SPEAK_OVERVIEW,
            step=step_overview,
        ),
    ),
    spoken=(*SPEAK.values(), SPEAK_OVERVIEW),
    begins={ToMatches: begin, ToOverview: begin_overview},
    tile=TILE,
)
