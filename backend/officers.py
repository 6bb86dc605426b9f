"""What the hall's officers do: take a vacancy off every glass."""

from typing import Final

from backend import changes
from backend.asker import Asker
from backend.audit import Auditor
from backend.store.store import Store
from labourhall.contract.refusals import Closed, Malformed, NotFound
from labourhall.contract.staff_calls import CloseVacancy, Withdrawn
from labourhall.market.vacancy import Status

REASONS: Final = {"filled": Status.FILLED, "withdrawn": Status.WITHDRAWN}


class Officers:
    """Answers CloseVacancy, for the window and for the command line alike."""

    def __init__(self, store: Store, auditor: Auditor) -> None:
        self._store = store
        self._auditor = auditor

    def close(self, call: CloseVacancy, asker: Asker) -> Withdrawn:
        """Close it; asked again with the same reason it answers alike. Raises NotFound, Closed, Malformed."""
        status = REASONS.get(call.reason)
        if status is None:
            raise Malformed("reason is filled or withdrawn")
        with self._store.writing() as tables:
            vacancy = tables.vacancies.vacancy(call.number)
            if vacancy is None:
                raise NotFound("no vacancy of that number")
            if vacancy.status is not status:
                if not tables.vacancies.close(call.number, status, asker.moment.text):
                    raise Closed(f"it is {vacancy.status.value} already")
                tables.audit.add(self._auditor.vacancy(asker, call.number, status))
            cursor = changes.cursor_text(self._store.epoch, tables.vacancies.cursor())
        return Withdrawn(call.number, status.value, cursor)
