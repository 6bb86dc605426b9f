"""The list of vacancies that fit."""
