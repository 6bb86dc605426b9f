"""The person's own insurance records."""
