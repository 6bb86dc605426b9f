"""Tests of the room cardreader."""
