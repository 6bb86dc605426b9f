"""What kiosk, board and city agreed: calls as values, refusals, the wire. No rule of the market lives here."""
