"""The visit is over and wiped."""
