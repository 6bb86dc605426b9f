"""How a PC becomes a machine of a hall: the steps of its first boot. It knows what programs share, and no program."""
