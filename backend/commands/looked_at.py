"""What `search` and `match` look at: which day, and the vacancies of files that were named, else of the database."""

from backend.commands.invocation import Invocation
from backend.importing.command import Order
from backend.importing.progress import shown
from backend.importing.vacancies_of import vacancies_of
from backend.moment import Moment, read_clocks
from labourhall.market.vacancy import Vacancy


def asked_moment(command: Invocation) -> Moment:
    """Now, or the same time of the day that was asked for."""
    now = read_clocks()
    return now.on(command.found.date) if command.found.date else now


def vacancies(command: Invocation, moment: Moment, named: str = "") -> tuple[Vacancy, ...]:
    """Those of the files that were named, without the database; else those of the database that are open.

    The one whose number is `named` is among them even where it is not open.
    """
    found = command.found
    if found.vacancies:
        profiles = found.profile or command.settings.profiles
        order = Order(
            tuple(found.vacancies), found.columns, found.verified_by, header=not found.no_header, profiles=profiles
        )
        read = vacancies_of(order, moment, shown)
        are_open = sum(one.is_open(moment.today) for one in read.vacancies)
        command.say("looked_at", read.read, len(read.vacancies), are_open, read.repeated, read.rejected)
        return read.vacancies
    with command.store() as store, store.reading() as tables:
        one = tables.vacancies.vacancy(named) if named else None
        closed = () if one is None or one.is_open(moment.today) else (one,)
        return (*tables.vacancies.open_on(moment.today), *closed)
