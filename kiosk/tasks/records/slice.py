"""The records as a slice: three states, three pages."""

from kiosk.forms.trouble import TroubleProps
from kiosk.forms.waiting import WaitingProps
from kiosk.slices.slice import Plays, Slice
from kiosk.tasks.records import elsewhere, fetching, props, steps
from kiosk.tasks.records.states import FetchingRecords, RecordsElsewhere, ShowingRecords
from kiosk.tasks.records.tile import TILE
from kiosk.tasks.records.to import ToElsewhere, ToRecords

SPEAK = "speak.records"
SPEAK_FETCHING = "speak.fetching"
SPEAK_ELSEWHERE = "speak.records_elsewhere"

RECORDS = Slice(
    "records",
    plays=(
        Plays(
            FetchingRecords,
            shows=WaitingProps,
            derive=fetching.derive,
            says=lambda task: SPEAK_FETCHING,
            step=steps.step_fetching,
        ),
        Plays(
            ShowingRecords,
            shows=props.RecordsProps,
            derive=props.derive,
            says=lambda task: SPEAK,
            step=steps.step,
        ),
        Plays(
            RecordsElsewhere,
            shows=TroubleProps,
            derive=elsewhere.derive,
            says=lambda task: SPEAK_ELSEWHERE,
            step=steps.step_elsewhere,
        ),
    ),
    spoken=(SPEAK, SPEAK_FETCHING, SPEAK_ELSEWHERE),
    begins={ToRecords: steps.begin, ToElsewhere: steps.begin_elsewhere},
    tile=TILE,
)
