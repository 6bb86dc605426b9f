"""A software card behind a virtual reader, driven by card images, and the private pcscd it lives in."""
