"""What is typed after `hall-display`: the board's frames of any moment, and why something is on it or not."""
