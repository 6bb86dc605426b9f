"""The card in the reader cannot be used."""
