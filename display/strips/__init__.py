"""Text to pixels: one-bit strips in the palette's colours, drawn once and then only moved."""
