"""The first start's hands: the city, the hall's copy, the devices. What they find comes back as values."""
