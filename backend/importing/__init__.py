"""Vacancies out of other people's tables: from a file's bytes to what the store takes in, and nothing of the store."""
