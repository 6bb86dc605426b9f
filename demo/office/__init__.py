"""The staff's editor with a hand at its keys and an eye on its window: what the tour publishes, it publishes by it."""
