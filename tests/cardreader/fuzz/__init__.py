"""Generated answers of cards: the transports that give them, and the material they are made from."""
