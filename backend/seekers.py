"""A registered person as matching may see one: the few facts that it uses, each said to come from the city."""

from dataclasses import replace
from datetime import date

from backend.store.rows import RegisteredPerson
from labourhall.market import identity
from labourhall.market.seeker import Origin, Seeker, Wishes


def seeker(holder: RegisteredPerson, today: date) -> Seeker:
    """The seeker that `holder` is on `today`; what the city does not know has no origin and filters nothing."""
    age = identity.age_on(holder.id_number, today)
    known = {
        "age": age is not None,
        "education": holder.education is not None,
        "experience": bool(holder.experience),
        "wishes": holder.wishes != Wishes(),
    }
    origins = tuple((name, Origin.BACKEND) for name, is_known in known.items() if is_known)
    return Seeker(age, holder.education, holder.experience, None, holder.wishes, origins)


def wishing(person: Seeker, wishes: Wishes) -> Seeker:
    """The same person with wishes just asked."""
    others = tuple(pair for pair in person.origins if pair[0] != "wishes")
    return replace(person, wishes=wishes, origins=(*others, ("wishes", Origin.ASKED)))
