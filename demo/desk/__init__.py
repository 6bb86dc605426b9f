"""The desk of `make run`: a tray of cards, the line to cut, the clock to move, beside the kiosk and the board."""
