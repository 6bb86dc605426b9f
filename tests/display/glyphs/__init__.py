"""Tests of the glyphs."""
