"""The kiosk's hands: card, line, printer, voice. One queue and one owner per device; an effect in, an event out."""
