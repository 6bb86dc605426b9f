"""What the duty officer breaks into the hall's boards with."""
