"""What one wants, asked by tiles."""
