"""Tries the packages in empty trees without a network. The README says what is tried."""
