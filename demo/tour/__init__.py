"""The main job by itself: a card goes in, everything happens on real parts, it comes out, a report says what was."""
