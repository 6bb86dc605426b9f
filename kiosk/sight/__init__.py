"""What pages are derived from and made of, before any Qt."""
