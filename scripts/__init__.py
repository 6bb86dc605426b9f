"""Build-time code: set-up, words, clips, types for QML, reference pages. Not in the wheel."""
