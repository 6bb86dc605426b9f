"""The commands of `hall-backend`, one file for those that belong together; `__main__` only chooses among them."""
