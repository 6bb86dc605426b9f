"""Pages copied out of earlier versions of the hall."""
