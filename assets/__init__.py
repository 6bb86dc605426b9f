"""Words, icons, sounds, tables and rules that ship with the product. No code lives here."""
