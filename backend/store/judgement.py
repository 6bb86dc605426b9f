"""When a row takes the place of the vacancy that it repeats: where it says what must wait for an officer, or no longer
does. Pure; what a repeat is, `importing` says.
"""

from backend.store.rows import KeptVacancy, NewVacancy, Verdict
from labourhall.market.vacancy import Status


def is_to_be_judged(new: NewVacancy, kept: KeptVacancy, again: bool) -> bool:
    """Whether the row `new`, which repeats `kept`, takes its place. `again`: the same import had such a row before.

    What is shown is held where the row gives a reason that no officer has seen; what was released stays so while its
    row is the same. What waits is what its newest row says, but of two rows in one import the one that is held.
    """
    if new.vacancy.status not in (Status.OPEN, Status.HELD):
        return False
    if kept.vacancy.status is Status.HELD:
        return set(new.held) != set(kept.held) and (bool(new.held) or not again)
    is_same = new.original == kept.original
    is_released = kept.verdict is Verdict.RELEASED and is_same
    return kept.vacancy.status is Status.OPEN and not is_released and not set(new.held) <= set(kept.held)
