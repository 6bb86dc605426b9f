"""All edits under one name, and each by the name under which a journal has it. Pure."""

from dataclasses import replace
from typing import Final, get_args

from display.editor import page_edits, schedule_edits
from display.editor.document import Document, Reason, Refused
from display.editor.page_edits import ChangeField
from labourhall.contract import wire
from labourhall.contract.refusals import Malformed
from labourhall.market.text import cleaned_within

Edit = page_edits.Edit | schedule_edits.Edit

BY_NAME: Final[dict[str, type[Edit]]] = {kind.__name__: kind for kind in get_args(Edit)}


def as_kept(edit: Edit) -> Edit | Refused:
    """The edit as a journal gives it back: cleaned like everything on the wire, so that the city names the same bundle.

    Refused where no journal could hold it.
    """
    if isinstance(edit, ChangeField):
        edit = replace(edit, value=cleaned_within(edit.value))
    try:
        return wire.decode(wire.encode(edit), type(edit))
    except (Malformed, TypeError, ValueError, NotImplementedError) as error:
        return Refused(Reason.WRONG_VALUE, str(error))


def applied(edit: Edit, document: Document) -> Document | Refused:
    """The document that a kept edit makes: the same one where it changes nothing."""
    found = edit.applied(document)
    return document if isinstance(found, Document) and found.bundle == document.bundle else found
