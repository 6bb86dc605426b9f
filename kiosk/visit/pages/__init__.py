"""The outer machine's own pages, slices of the same form as the tasks."""
