"""先问一声 as a slice: three states, three pages."""

from kiosk.slices.slice import Plays, Slice
from kiosk.tasks.asking import props, steps
from kiosk.tasks.asking.states import Asked, AskingEmployer, HearingOutcomes
from kiosk.tasks.asking.to import ToAsked, ToAsking, ToOutcomes

SPEAK = "speak.asking"
SPEAK_ASKED = "speak.asked"
SPEAK_OUTCOMES = "speak.outcomes"

ASKING = Slice(
    "asking",
    plays=(
        Plays(AskingEmployer, shows=props.AskingProps, derive=props.derive, says=lambda task: SPEAK, step=steps.step),
        Plays(
            Asked,
            shows=props.AskedProps,
            derive=props.derive_asked,
            says=lambda task: SPEAK_ASKED,
            step=steps.step_asked,
        ),
        Plays(
            HearingOutcomes,
            shows=props.OutcomesProps,
            derive=props.derive_outcomes,
            says=lambda task: SPEAK_OUTCOMES,
            step=steps.step_outcomes,
        ),
    ),
    spoken=(SPEAK, SPEAK_ASKED, SPEAK_OUTCOMES),
    begins={ToAsking: steps.begin, ToAsked: steps.begin_asked, ToOutcomes: steps.begin_outcomes},
)
