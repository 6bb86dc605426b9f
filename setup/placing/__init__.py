"""Root's part of a first start: what the screen's user left behind is looked at again, then put in its place."""
