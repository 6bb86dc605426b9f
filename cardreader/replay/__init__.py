"""Recorded exchanges of cards, read as if the cards were here."""
