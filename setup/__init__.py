"""How a machine of a hall comes to life: the stick that is made for a hall, and the first start of what it installed."""
