"""The touch screen a worker stands before."""
