"""DF03 社会保险: of its files the one about unemployment benefit (人社信息函[2012]37号 table 9)."""

from datetime import date
from typing import Final

from cardreader.ssse import fields
from cardreader.ssse.files.access import Generation
from cardreader.ssse.files.item import File, Item, ItemType

_DAY: Final = (("20240615", date(2024, 6, 15)), ("FFFFFFFF", None))
_MONTHS: Final = (("313332", 132), ("303037", 7), ("372000", 7), ("414243", None), ("000000", None))

BENEFIT: Final = File(
    path="DF03/EF05",
    section="table 9, DF03 EF05",
    items=(
        Item(
            0x61, "item_61", "", ItemType.CN, 0x03, fields.digits, (("440103", "440103"), ("FFFFFF", None)), empty=True
        ),
        Item(0x60, "unemployed_on", "失业登记日期", ItemType.CN, 0x04, fields.day, _DAY),
        Item(0x98, "claimed_on", "申领日期", ItemType.CN, 0x04, fields.day, _DAY),
        Item(0x62, "item_62", "", ItemType.CN, 0x04, fields.day, _DAY, empty=True),
        Item(0x63, "paid_months", "累计缴费月数", ItemType.AN, 0x03, fields.count, _MONTHS),
        Item(0x64, "counted_months", "有效缴费月数", ItemType.AN, 0x03, fields.count, _MONTHS),
        Item(0x65, "due_months", "应领月数", ItemType.AN, 0x03, fields.count, _MONTHS),
        Item(0x66, "drawn_months", "已领月数", ItemType.AN, 0x03, fields.count, _MONTHS),
    ),
)

FILES: Final = (BENEFIT,)
OTHER_FILES: Final[dict[Generation, dict[str, str]]] = {
    Generation.V1: {"EF06": "", "EF07": "", "EF08": "工伤保险", "EF09": "生育保险", "EF0A": "新型农村社会养老保险"},
    Generation.V2: {"EF15": "", "EF16": "", "EF17": ""},
}
"""Files of DF03 that are known to be there and not read here: their ids changed between 1.00 and 2.00, so that tag 03
must be known before any is selected (LB 002-2000 part 6; 人社信息函[2012]37号). "" where no source says what."""
UNVERIFIED: Final = ((BENEFIT.path, 0x61), (BENEFIT.path, 0x62), ("DF03/EF05 of 1.00", 0x00))
"""Titles that no opened source states, and that 1.00 has the same tags in this file."""
