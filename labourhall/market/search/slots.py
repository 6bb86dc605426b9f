"""The vacancies by slot, and what a search must know of all slots at once: which are shown on the day, and where."""

from datetime import date

from labourhall.market.vacancy import Vacancy


class Slots:
    """Gives each vacancy a small number, used again when it has left. For one thread at a time."""

    def __init__(self) -> None:
        self.vacancies: list[Vacancy | None] = []
        self.initials: list[str] = []
        self.is_shown = bytearray()
        self.is_outside = bytearray()
        self.shown = 0
        self._of: dict[str, int] = {}
        self._free: list[int] = []
        self._day = date.min

    def __len__(self) -> int:
        return len(self._of)

    def take(self, vacancy: Vacancy, initials: str) -> int:
        """A slot for a vacancy that has none; `initials` are its title's first letters."""
        slot = self._free.pop() if self._free else self._new()
        self._of[vacancy.number] = slot
        self.vacancies[slot], self.initials[slot] = vacancy, initials
        self.is_outside[slot] = vacancy.place.outside
        self._show(slot, vacancy.is_open(self._day))
        return slot

    def leave(self, number: str) -> tuple[int, Vacancy] | None:
        """Free the slot of a vacancy; None where it has none."""
        slot = self._of.pop(number, None)
        if slot is None:
            return None
        left = self.vacancy(slot)
        self.vacancies[slot], self.initials[slot] = None, ""
        self._show(slot, False)
        self._free.append(slot)
        return slot, left

    def vacancy(self, slot: int) -> Vacancy:
        """The vacancy in a slot that is taken."""
        vacancy = self.vacancies[slot]
        assert vacancy is not None
        return vacancy

    def shown_slot(self, number: str | None) -> int | None:
        """The slot of a vacancy that is shown on the day."""
        slot = self._of.get(number or "")
        return slot if slot is not None and self.is_shown[slot] else None

    def turn_to(self, day: date) -> None:
        """Look anew at what is open where the day is another."""
        if day == self._day:
            return
        self._day = day
        for slot, vacancy in enumerate(self.vacancies):
            self._show(slot, vacancy is not None and vacancy.is_open(day))

    def _new(self) -> int:
        self.vacancies.append(None)
        self.initials.append("")
        self.is_shown.append(0)
        self.is_outside.append(0)
        return len(self.vacancies) - 1

    def _show(self, slot: int, is_shown: bool) -> None:
        self.shown += is_shown - self.is_shown[slot]
        self.is_shown[slot] = is_shown
