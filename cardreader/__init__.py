"""Readers and cards: PC/SC, the SSSE social-security card, and a software card. No Qt, no network."""
