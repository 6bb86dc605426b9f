"""What the fields of a page offer by name: the districts and trades of the tables that ship with the product. No Qt."""

from collections.abc import Mapping
from functools import lru_cache

from display.editor.fair_table import FairTables
from display.editor.names import Names
from labourhall.contract import ranking_rules
from labourhall.contract.unlawful_rules import unlawful_rules
from labourhall.program.places import asset
from labourhall.tables.columns import KnownNames


def names_by_field() -> Mapping[str, Names]:
    """The names for each field that holds codes. Raises RulesError where a table cannot be used."""
    lexicon = ranking_rules.search_lexicon()
    letters = lexicon.initials.of
    return {"districts": Names.of(lexicon.places.shown, letters), "trades": Names.of(lexicon.names, letters)}


@lru_cache(1)
def fair_tables() -> FairTables:
    """What a fair's spreadsheet is read by: the import's names of columns and those of booths; the unlawful conditions.

    A damaged asset is a broken installation and raises.
    """
    names, booths = (asset("tables", f"{name}.csv").read_text(encoding="utf-8") for name in ("columns", "fair_columns"))
    return FairTables(KnownNames.parse(names + booths.partition("\n")[2]), unlawful_rules())
