"""The first start's glass: pages as data, where each thing stands, and the one window that paints them."""
