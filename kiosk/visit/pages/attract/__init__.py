"""Nobody is here."""
