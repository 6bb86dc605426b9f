"""The wall boards of a hall: which page when, what is on it, and every pixel of it."""
