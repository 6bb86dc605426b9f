"""The thin line of a hall as a program of its own: a TCP proxy that is as slow as the line and can be cut."""
