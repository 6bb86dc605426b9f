"""A card is being read."""
