"""The page that stands where the kiosk's program does not: out of service, and where to go instead."""
