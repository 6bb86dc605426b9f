"""Invented vacancies of a whole city, for the desk and the tour. Every employer bears 演示 in its name."""
