"""The ground of the staff's editor: the document and its edits, undo, verdicts, autosave, paste. Nothing is drawn."""
