"""A whole hall: starts every program of it as a process of its own, waits for real signs of life, ends all of them."""
