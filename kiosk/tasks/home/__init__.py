"""The home page with its tiles."""
