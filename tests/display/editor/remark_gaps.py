"""How many things each remark tells its sentence."""

from display.editor.remarks import Finding

TOLD = {
    Finding.TOO_MUCH_TEXT: 2, Finding.WRONG_LIMIT: 1, Finding.UNSOUND: 1, Finding.CUT: 1, Finding.ILLEGIBLE: 2,
    Finding.LACKING: 1, Finding.CROWDED: 3, Finding.TITLE_REPLACED: 1, Finding.MANY_SHEETS: 1, Finding.NOT_WHOLE: 2,
    Finding.OVER: 1, Finding.UNCOMFORTABLE: 2, Finding.BY_TURNS: 2, Finding.BLANK: 2, Finding.BRIGHT: 2,
    Finding.LONG: 1, Finding.ENTRIES_WITHHELD: 2, Finding.ENTRIES_NOT_WHOLE: 1, Finding.IN_PANEL: 2,
}  # fmt: skip
"""How many things a finding names; none where it is not here."""
