"""What every program does alike, from the standard library only: settings, words, logs, places, control."""
