"""A whole hall on one desk, made of the product's own programs. Nothing of the product knows that this room exists."""
