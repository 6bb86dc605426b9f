"""Twelve invented people with their cards and records, and a few cards that are nobody's. Always the same ones."""
