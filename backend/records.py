"""The holder's own insurance records, granted and written into the audit in one transaction."""

from backend import audit
from backend.asker import Asker, current_holder
from backend.audit import Auditor
from backend.store.rows import Insured, RegisteredPerson
from backend.store.store import Store
from labourhall.contract.visit_calls import GetRecords
from labourhall.market import records as rules_of
from labourhall.market.insurance import Benefit, Insurance, Records
from labourhall.market.records import InsuranceRules


class RecordDesk:
    """Answers GetRecords."""

    def __init__(self, store: Store, auditor: Auditor, rules: InsuranceRules, visit_seconds: float) -> None:
        self._store = store
        self._auditor = auditor
        self._rules = rules
        self._visit_seconds = visit_seconds

    def show(self, _: GetRecords, asker: Asker) -> Records:
        """All of the holder's insurance. Raises VisitOver."""
        with self._store.writing() as tables:
            holder = current_holder(tables, asker, self._visit_seconds)
            insured = tables.holders.insured(holder.card_number)
            tables.audit.add(self._auditor.row(asker, audit.RECORDS, holder.card_number))
        return records(holder, insured, self._rules)


def records(holder: RegisteredPerson, insured: Insured, rules: InsuranceRules) -> Records:
    """The five insurances in short, the intervals themselves, and the months of benefit."""
    balances = dict(insured.balances)
    summaries = tuple(rules_of.summary(insured.intervals, kind, balances.get(kind)) for kind in Insurance)
    paid = len(rules_of.paid_months(insured.intervals, Insurance.UNEMPLOYMENT))
    earned = rules_of.benefit_months(paid, rules)
    benefit = Benefit(earned, holder.benefit_due, holder.benefit_drawn)
    return Records(summaries, insured.intervals, benefit, holder.taken_on)
