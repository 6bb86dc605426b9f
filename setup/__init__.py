"""How a machine of a hall comes to life: the stick made for a hall, and the first start of what it installed."""
