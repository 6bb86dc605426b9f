"""The standard's code tables, as far as a source that was opened states them. A code beside them stays a code.

人社信息函[2012]37号 table 9 (DF02 tags 4F and 99). "" stands where the standard lists the code and its words were not
at hand: such a code is known, only not put into words.
"""

from typing import Final

CARD_TYPES: Final = {"1": "学龄前", "2": "学生", "3": "成人", "4": "七十岁以上"}
"""SSSE EF05 tag 02."""

REGISTERED: Final = "10"
CANCELLED: Final = "20"
REGISTRATION_TYPES: Final = {REGISTERED: "失业登记", CANCELLED: "注销"}
"""Tag 4F, first two digits: 失业登记类型."""

REASONS: Final = {"20": "解除合同", **dict.fromkeys(("10", "30", "40", "50", "60", "70", "80", "90"), "")}
"""Tag 4F, third and fourth digit: 失业原因."""

CANCELLATIONS: Final = dict.fromkeys(("10", "20", "30", "40", "50", "60", "70", "80", "90"), "")
"""Tag 4F, last two digits: 注销原因."""

NO_CODE: Final = frozenset({"", "00"})
"""How a part of tag 4F is left out."""

AID_CATEGORIES: Final = {
    "010": "国企下岗",
    "020": "",
    "030": "",
    "040": "低保长期失业",
    "050": "大龄",
    "060": "残疾",
    "070": "零就业家庭",
    "990": "",
}
"""DF02 EF15 tag 99, part 10: 就业援助对象类型."""
