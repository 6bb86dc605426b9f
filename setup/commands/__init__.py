"""What `hall-setup` does at a terminal: one file a command."""
