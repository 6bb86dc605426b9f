"""Figures beside a named peer in the same run. `make bench`; methods in docs/figures.md. Tests are never timed."""
