"""All rows of the fault table, by family."""

from typing import Final

from cardreader.hazards import answers, cards, mute, readers, removal, service, sharing
from cardreader.hazards.hazard import Hazard

TABLE: Final[dict[str, tuple[Hazard, ...]]] = {
    "readers": readers.HAZARDS,
    "service": service.HAZARDS,
    "removal": removal.HAZARDS,
    "mute": mute.HAZARDS,
    "answers": answers.HAZARDS,
    "sharing": sharing.HAZARDS,
    "cards": cards.HAZARDS,
}
