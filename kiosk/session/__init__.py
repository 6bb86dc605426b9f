"""What stands between systemd and the compositor: starts it and the program, and keeps the exit code."""
