"""What the fields of a page offer by name: the districts and trades of the tables that ship with the product. No Qt."""

from collections.abc import Mapping

from display.editor.names import Names
from labourhall.contract import ranking_rules


def names_by_field() -> Mapping[str, Names]:
    """The names for each field that holds codes. Raises RulesError where a table cannot be used."""
    lexicon = ranking_rules.search_lexicon()
    letters = lexicon.initials.of
    return {"districts": Names.of(lexicon.places.shown, letters), "trades": Names.of(lexicon.names, letters)}
