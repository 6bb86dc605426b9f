"""The staff's editor on the office PC: a window on `display.editor`'s ground, its line to the city, its builder."""
