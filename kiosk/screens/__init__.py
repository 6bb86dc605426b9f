"""What stands on the glass: for each page X.qml beside x.py, which derives what it shows from the visit."""
