"""What the connected panels tell of themselves: their EDID, from the kernel's list of connectors."""

from pathlib import Path

from setup.first_start.glass import Size, told


def size(screens: Path) -> Size | None:
    """The size of the only panel that tells one; None where none does, or several tell different ones."""
    found = {one for connector in sorted(screens.glob("card*-*")) if (one := _size(connector)) is not None}
    return found.pop() if len(found) == 1 else None


def _size(connector: Path) -> Size | None:
    try:
        is_there = (connector / "status").read_text(encoding="ascii").strip() == "connected"
        return told((connector / "edid").read_bytes()) if is_there else None
    except (OSError, UnicodeDecodeError):
        return None
