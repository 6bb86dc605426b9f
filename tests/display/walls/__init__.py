"""Tests of the wall boards."""
