"""Versions beside what is edited: looked at, gone on from, checked by a second person, on paper, on a stick."""
