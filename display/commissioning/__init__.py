"""Commissioning of a board from a phone page on the hall's network."""
