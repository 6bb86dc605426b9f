"""One vacancy in full, from where a letter is asked for."""
