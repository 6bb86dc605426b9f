"""The commands of `hall-card`, one file each: its arguments and what it does with them."""
