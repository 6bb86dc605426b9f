"""The letter that was written, and its paper."""
