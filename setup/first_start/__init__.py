"""The first start as a pure machine: what is known, what is asked next, and what follows from an answer."""
