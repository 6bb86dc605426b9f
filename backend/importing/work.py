"""What the work is like, out of its own columns and, where they say nothing, out of words. Pure."""

from backend.importing import board, conditions
from backend.importing.cells import Cells
from backend.importing.written import Written
from labourhall.market.vacancy import Conditions


def read_work(cell: Cells, written: Written) -> Conditions:
    """Shift, hours, rest, board and insurance. A cell of them is kept as it was written."""
    title, prose, tags = written.name, written.prose, "|".join(written.tags)
    shift, hours = written.shift, cell("hours")
    lodging, meals = board.read_lodging(written.board), board.read_meals(written.board)
    cell.heard("board", meals if lodging is None else lodging, board.UNSTATED)
    given = (tags, title, prose)
    insured = "|".join(text for _, text in cell.each("insurance"))
    cell.heard("insurance", conditions.read_insurance(insured))
    return Conditions(
        shift=_worded(shift, conditions.read_shift(title, hours, tags, prose)),
        hours=_worded(hours, conditions.read_hours(shift, prose)),
        lodging=board.read_lodging(*given) if lodging is None else lodging,
        meals=board.read_meals(*given) if meals is None else meals,
        insurance=conditions.read_insurance(insured, tags, prose),
        rest=_worded(cell("rest"), conditions.read_rest(shift, hours, tags, title, prose)),
    )


def _worded(text: str, found: str | None) -> str | None:
    """A cell as it was written; one that only points elsewhere (面议, 详见描述) gives way to what was `found`."""
    own = conditions.short(text)
    return found or own if own is None or conditions.points_elsewhere(own) else own
