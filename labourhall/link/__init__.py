"""This side of the thin line: the hall's copy of the vacancies, how it is kept fresh, and what works without the line."""
