"""How the product gets onto machines: Debian packages, and their trial in empty trees. Build-time code."""
