"""Pages to begin with, chosen by their pictures."""
