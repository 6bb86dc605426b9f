"""What cardreader read, in the visit's own words."""

from datetime import date

from cardreader.ssse.card_reading import CardReading
from kiosk.visit.states import CardFacts
from labourhall.market.identity import age_on
from labourhall.market.statutory_age import StatutoryRules, past_statutory

EXPIRED = ("expired", "SSSE/EF05", "06")


def card_facts(reading: CardReading, rules: StatutoryRules, today: date, officer: str = "") -> CardFacts:
    """The facts of a card on the day `today`; `officer` if it is one's. An expired card still identifies: a warning."""
    warnings = tuple((str(code), path, f"{tag:02X}") for code, path, tag in reading.warnings)
    return CardFacts(
        card_number=reading.card_number,
        identification_code=reading.identification_code,
        generation=reading.generation,
        algorithm=reading.algorithm.value,
        region=reading.region,
        name=reading.holder_name or None,
        id_number=reading.id_number or None,
        age=age(reading, today),
        past_statutory=past_statutory(reading.id_number or "", rules, today),
        warnings=(*warnings, EXPIRED) if reading.expired(today) else warnings,
        officer=officer,
    )


def age(reading: CardReading, today: date) -> int | None:
    """Full years by the id number, else by the birth date on the card; None where neither tells."""
    by_number = age_on(reading.id_number, today) if reading.id_number else None
    born = reading.holder.birth_date.value
    if by_number is not None or born is None or born > today:
        return by_number
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
