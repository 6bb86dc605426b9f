"""Glyphs as data: what a text measures and what each character looks like, with no font installed."""
