"""The card's application as data: files, their items, who may read them. The items' decoders are in `fields`.

Items and lengths: 人社信息函[2012]37号 table 9 (the same in LB 002-2000); lengths there are in hex. Each item carries
vectors: bytes as they stand on a card, and the value that is due. One test walks them all.
"""

from typing import Final

from cardreader.ssse.files import df01, df02, df03
from cardreader.ssse.files.access import Generation, ReadCondition, access
from cardreader.ssse.files.df02 import EMPLOYMENT
from cardreader.ssse.files.item import CYCLIC_TAG, File, Item, ItemType
from cardreader.ssse.files.ssse import APPLICATIONS, HOLDER, ISSUER, RID, SSSE_AID

FREE_FILES: Final = (ISSUER, HOLDER)
"""What is free on 1.00 and 2.00; on 3.00 only the first is."""
FILES: Final = (*FREE_FILES, *df01.FILES, *df02.FILES, *df03.FILES)

UNVERIFIED: Final = frozenset(
    {
        ("DF01", "3.00"),
        ("DF02", "3.00"),
        ("DF03", "3.00"),
        ("DF03", "1.00"),
        *df01.UNVERIFIED,
        *df02.UNVERIFIED,
        *df03.UNVERIFIED,
    }
)
"""What no opened source states: access rules by application and generation (below 3.00 the one of 2.00 stands, and
EF08-EF0A of DF03 in 1.00 have the strictest), and items by path and tag of which a title, length or type is ours."""

__all__ = [
    "APPLICATIONS",
    "CYCLIC_TAG",
    "EMPLOYMENT",
    "FILES",
    "FREE_FILES",
    "HOLDER",
    "ISSUER",
    "RID",
    "SSSE_AID",
    "UNVERIFIED",
    "File",
    "Generation",
    "Item",
    "ItemType",
    "ReadCondition",
    "access",
]
