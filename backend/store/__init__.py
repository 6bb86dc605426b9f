"""What the city keeps. `store` says what every store promises; `sqlite/` keeps it in one SQLite file."""
