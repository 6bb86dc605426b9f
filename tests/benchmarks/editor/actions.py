"""How many things a hand does from the start page to a published notice: counted, not timed."""

from tests.benchmarks.figure import Figure, Target
from tests.display.editor.window.actions import ACTIONS, tab


def actions_figure() -> Figure:
    """The actions that `test_publishing` carries out on the real window, by keyboard alone, up to the glass."""
    tabs = sum(one is tab for one in ACTIONS)
    return Figure(
        name="start page to published",
        room="editor",
        unit="actions",
        values=(float(len(ACTIONS) - tabs),),
        target=Target(12.0, is_bar=True),
        note=f"and {tabs} Tabs; tests/display/editor/window/test_publishing.py does them, signing in included",
    )
