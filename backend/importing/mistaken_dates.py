"""What a spreadsheet made of 1-2 or 3-5 when it took them for dates: turned back into what was typed. Pure."""

import re
from typing import Final

FIELDS: Final = frozenset({"openings", "experience", "age", "wage", "wage_min", "wage_max", "rest", "hours"})
"""Fields whose cells hold figures and ranges, never a day."""
_MONTHS: Final = {
    name: index + 1
    for index, name in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"))
}
_NAME: Final = "|".join(_MONTHS)
_TIME: Final = r"(?:[ T]00:00(?::00)?)?"
_FORMS: Final[tuple[re.Pattern[str], ...]] = (
    re.compile(rf"(?:(?:19|20)\d\d年)?(?P<low>\d{{1,2}})月(?P<high>\d{{1,2}})日{_TIME}"),
    re.compile(rf"(?:19|20)\d\d[-/](?P<low>\d{{1,2}})[-/](?P<high>\d{{1,2}}){_TIME}"),
    re.compile(rf"(?P<high>\d{{1,2}})-(?P<month>{_NAME})(?:-\d{{2,4}})?", re.IGNORECASE),
    re.compile(rf"(?P<month>{_NAME})-(?P<high>\d{{2}})", re.IGNORECASE),
)


def is_date(text: str) -> bool:
    """Whether the whole cell is a date of one of the forms that spreadsheets give to 1-2."""
    return any(form.fullmatch(text) for form in _FORMS)


def turned_back(text: str) -> str | None:
    """The range that was typed (1月2日 was 1-2, 5-Mar was 3-5); None where the date is no rising range."""
    found = next((match for form in _FORMS if (match := form.fullmatch(text))), None)
    if found is None:
        return None
    parts = found.groupdict()
    low = _MONTHS[parts["month"].lower()] if parts.get("month") else int(parts["low"])
    high = int(parts["high"])
    return f"{low}-{high}" if low < high else None
