"""Where pictures go. A wall pulls: it asks for the picture of a frame when that frame is due."""
