"""The PIN pad."""
