"""The schedule in the editor's window: when what plays where, a day's timeline, its totals, tomorrow played ahead."""
