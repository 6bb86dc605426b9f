"""Whether what the city used is this holder's: compared with HOLDERS itself."""

from typing import Any

from demo.tour.scene import TourScene, require
from labourhall.market.identity import age_on


def check_seeker(scene: TourScene, seeker: dict[str, Any]) -> None:
    """Age, trades and wishes of the seeker must be the card holder's own."""
    holder = scene.expectation.holder
    id_number = scene.expectation.card.id_number if holder is None else str(holder["id_number"])
    if seeker["age"] is not None and id_number:
        age = age_on(id_number, scene.hall.today)
        require(seeker["age"] == age, f"Matching used the age {seeker['age']}, but the card's holder is {age}.")
    if holder is None:
        require(not seeker["experience"], "Matching used trades of somebody whom nobody knows.")
        return
    trades = [entry["code"] for entry in seeker["experience"]]
    own = [entry["code"] for entry in holder.get("occupations") or []]
    require(sorted(trades) == sorted(own), "Matching used the trades of somebody else.")
    wishes = (holder.get("wishes") or {}).get("occupations") or []
    require(list(seeker["wishes"]["occupations"]) == wishes, "Matching used the wishes of somebody else.")
