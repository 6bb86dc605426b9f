"""A registered person as matching may see one: the few facts that it uses, each said to come from the city."""

from dataclasses import replace
from datetime import date

from backend.store.rows import RegisteredPerson
from labourhall.market import identity, statutory_age
from labourhall.market.seeker import Origin, Seeker, Wishes
from labourhall.market.statutory_age import StatutoryRules


def seeker(holder: RegisteredPerson, rules: StatutoryRules, today: date) -> Seeker:
    """The seeker that `holder` is on `today`; what the city does not know has no origin and filters nothing."""
    age = identity.age_on(holder.id_number, today)
    past_statutory = statutory_age.past_statutory(holder.id_number, rules, today)
    known = {
        "age": age is not None,
        "past_statutory": past_statutory is not None,
        "education": holder.education is not None,
        "experience": bool(holder.experience),
        "wishes": holder.wishes != Wishes(),
    }
    origins = tuple((name, Origin.BACKEND) for name, is_known in known.items() if is_known)
    return Seeker(age, holder.education, holder.experience, None, holder.wishes, origins, past_statutory)


def wishing(person: Seeker, wishes: Wishes) -> Seeker:
    """The same person with wishes just asked."""
    others = tuple(pair for pair in person.origins if pair[0] != "wishes")
    return replace(person, wishes=wishes, origins=(*others, ("wishes", Origin.ASKED)))
