"""What a slice is, and the one table that names them all."""
