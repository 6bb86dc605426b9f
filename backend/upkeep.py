"""What has to be forgotten in time: changes that no hall will ask for, challenges and visits that are over.

And what a killed import left is brought to its end.
"""

from datetime import timedelta

from backend.moment import Moment
from backend.store.arrivals import settle
from backend.store.store import Store


def tidy(store: Store, moment: Moment, changes_kept_days: int, visit_seconds: float) -> None:
    """Forget what is too old at `moment`, and settle what was left. Raises Stopped."""
    before = (moment.at - timedelta(days=changes_kept_days)).isoformat(timespec="seconds")
    with store.writing() as tables:
        tables.vacancies.forget_changes(before)
        tables.visits.forget(moment.seconds, visit_seconds)
    settle(store, moment)
