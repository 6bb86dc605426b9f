"""What is brought out of other programs by the clipboard, and a long notice as several pages."""
