"""This side of the thin line: the hall's copy of the vacancies, kept fresh, and what works without the line."""
