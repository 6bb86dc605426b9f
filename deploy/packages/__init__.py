"""Makes the Debian packages out of the lock file and the checkout. The README says what comes out."""
