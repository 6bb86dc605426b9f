"""What has to be forgotten in time: changes that no hall will ask for, challenges, visits and sessions that are
over, whose question to an employer it was, one-time codes, the queues of past days, versions of bundles that are of no
use any more, old proof of play.
And what a killed import left is brought to its end.
"""

from datetime import timedelta

from backend import asks
from backend.keeping import Keeping, kept
from backend.moment import Moment
from backend.session_rules import session_rules
from backend.settings import Settings
from backend.store.arrivals import settle
from backend.store.store import Store, Tables


def tidy(store: Store, moment: Moment, settings: Settings) -> None:
    """Forget what is too old at `moment` or has done its service, and settle what was left. Raises Stopped."""
    before = (moment.at - timedelta(days=settings.changes_kept_days)).isoformat(timespec="seconds")
    rules = session_rules(settings)
    with store.writing() as tables:
        tables.vacancies.forget_changes(before)
        tables.visits.forget(moment.seconds, settings.visit_seconds)
        tables.sessions.forget(moment.seconds, rules.idle_seconds, rules.longest_seconds)
        tables.asks.forget(moment.today - timedelta(days=settings.asks_kept_days))
        asks.keep_quiet(tables, moment.today)
        tables.machine_codes.forget(moment.today - timedelta(days=settings.codes_kept_days))
        tables.queues.forget(moment.today)
        since = moment.at - timedelta(days=settings.proof_kept_days)
        tables.proofs.forget(since.isoformat(timespec="seconds"))
        _forget_versions(tables, moment, Keeping(settings.versions_kept_days, settings.drafts_kept))
    settle(store, moment)


def _forget_versions(tables: Tables, moment: Moment, rules: Keeping) -> None:
    for place in tables.versions.places():
        versions = tables.versions.every(place)
        stay = kept(versions, tables.versions.published(place), moment.at, rules)
        tables.versions.forget(place, [one.number for one in versions if one.number not in stay])
