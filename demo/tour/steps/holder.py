"""Whether what the city used is this holder's: compared with HOLDERS itself."""

from typing import Any

from demo.tour.expectation import age
from demo.tour.scene import TourScene, require
from demo.tour.table import Person


def check_seeker(scene: TourScene, seeker: dict[str, Any]) -> None:
    """Age, trades and wishes of the seeker must be the card holder's own."""
    holder = scene.expectation.holder
    id_number = scene.expectation.card.id_number if holder is None else str(holder["id_number"])
    if seeker["age"] is not None and id_number:
        years = age(id_number, scene.hall.today)
        require(seeker["age"] == years, f"Matching used the age {seeker['age']}, but the card's holder is {years}.")
    if holder is None:
        require(not seeker["experience"], "Matching used trades of somebody whom nobody knows.")
        return
    trades = [entry["code"] for entry in seeker["experience"]]
    own = [entry["code"] for entry in holder.get("occupations") or []]
    require(sorted(trades) == sorted(own), "Matching used the trades of somebody else.")
    if ("wishes", "asked") in map(tuple, seeker["origins"]):
        return  # by tiles, because nothing of the own trades was open
    wishes = (holder.get("wishes") or {}).get("occupations") or []
    require(list(seeker["wishes"]["occupations"]) == wishes, "Matching used the wishes of somebody else.")


def known_person(scene: TourScene, district: str) -> Person:
    """Who is looking, by HOLDERS; of somebody whom nobody knows the age that the card says and the district's tile."""
    holder, names = scene.expectation.holder, dict(scene.hall.configuration.districts)
    id_number = scene.expectation.card.id_number if holder is None else str(holder["id_number"])
    years = age(id_number, scene.hall.today) if id_number else None
    if holder is None:
        return Person(age=years, districts=(names[district],) if district else ())
    wishes = holder.get("wishes") or {}
    return Person(
        age=years,
        schooling=holder.get("education"),
        districts=tuple(names[code] for code in wishes.get("districts") or () if code in names),
    )
