"""Files of other programs as pages: spreadsheets and pictures."""
