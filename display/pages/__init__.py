"""Data to rows: what a vacancy, a notice or nothing at all looks like on a grid. Pure; draws no pixel."""
