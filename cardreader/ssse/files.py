"""The card's application as data: files, their items, who may read them. The items' decoders are in `fields`.

Items and lengths: 人社信息函[2012]37号 table 9 (the same in LB 002-2000). Each item carries vectors: bytes as they
stand on a card, and the value that is due (None where it is due to be unknown). One test walks them all.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from cardreader.ssse import fields
from cardreader.ssse.card_reading import Field

SSSE_AID: Final = bytes.fromhex("7378312E73682EC9E7BBE1B1A3D5CF")
"""DF name `sx1.sh.社会保障` in GBK (LB 002-2000 part 6, table 1). A SAM card bears the same one on its MF."""
RID: Final = bytes.fromhex("D156000005")
APPLICATIONS: Final = {"DF01": b"\x00", "DF02": b"\x01", "DF03": b"\x02", "DF04": b"\x03", "DF07": b"\x04"}
"""The applications below SSSE and what follows the RID in their AID (人社信息函[2012]37号 table 2)."""


class Generation(StrEnum):
    """The versions of the standard (tag 03 of EF05)."""

    V1 = "1.00"
    V2 = "2.00"
    V3 = "3.00"


class Access(StrEnum):
    """What a file asks for before it is read."""

    FREE = "free"
    PIN = "pin"
    KEY = "key"
    PIN_OR_KEY = "pin_or_key"
    PIN_AND_KEY = "pin_and_key"
    ABSENT = "absent"


_Rule = tuple[Access, Access, Access]
_A: Final = Access
_ACCESS: Final[dict[str, _Rule]] = {
    # Generations 1.00 (LB 002-2000 part 6, tables 4-8), 2.00 (人社信息函[2012]37号 tables 3-8), 3.00.
    "SSSE/EF05": (_A.FREE, _A.FREE, _A.FREE),
    "SSSE/EF06": (_A.FREE, _A.FREE, _A.KEY),
    "SSSE/EF07": (_A.FREE, _A.KEY, _A.KEY),
    "SSSE/EF08": (_A.ABSENT, _A.KEY, _A.KEY),
    "DF01/EF07": (_A.PIN_OR_KEY, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF01/EF09": (_A.PIN_OR_KEY, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF01": (_A.PIN, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF02": (_A.PIN_OR_KEY, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF03/EF05": (_A.PIN_AND_KEY, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF03/EF06": (_A.PIN, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF03": (_A.PIN_AND_KEY, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF04": (_A.PIN_AND_KEY, _A.PIN_AND_KEY, _A.PIN_AND_KEY),
    "DF07": (_A.KEY, _A.KEY, _A.KEY),
}
UNVERIFIED: Final = frozenset({("DF01", "3.00"), ("DF02", "3.00"), ("DF03", "3.00"), ("DF03", "1.00")})
"""Rules above that no source states: below 3.00 the one of 2.00 stands, and EF08-EF0A of DF03 in 1.00 the strictest."""


def access(path: str, generation: Generation) -> Access:
    """Who may read the file at `path` ("DF02/EF06"). A file without a rule asks for a key."""
    rule = _ACCESS.get(path) or _ACCESS.get(path.split("/")[0])
    return rule[list(Generation).index(generation)] if rule else Access.KEY


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a file: a record with this tag. `length` is the standard's, in bytes; cards differ."""

    tag: int
    name: str
    title: str
    length: int
    decode: Callable[[bytes], Field[Any]]
    vectors: tuple[tuple[str, str | date | None], ...]
    since: Generation = Generation.V1


@dataclass(frozen=True, slots=True)
class File:
    """A file of records, read by tag."""

    path: str
    fid: bytes
    section: str
    items: tuple[Item, ...]

    def item(self, tag: int) -> Item:
        """The item with this tag; KeyError where the file has none."""
        return next(item for item in self.items if item.tag == tag)


ISSUER: Final = File(
    path="SSSE/EF05",
    fid=b"\xef\x05",
    section="table 9, SSSE EF05",
    items=(
        Item(
            0x01,
            "identification_code",
            "卡的识别码",
            0x10,
            fields.code,
            (("430299D156000005000000133A05F2E3", "430299D156000005000000133A05F2E3"), ("FF" * 16, None)),
        ),
        Item(0x02, "card_type", "卡的类别", 0x01, fields.latin, (("33", "3"), ("00", None))),
        Item(0x03, "version", "规范版本", 0x04, fields.latin, (("322E3030", "2.00"), ("322E3000", "2.0"))),
        Item(
            0x04,
            "initialiser",
            "初始化机构编号",
            0x0C,
            fields.code,
            (("9156000002430200430100D5", "9156000002430200430100D5"),),
        ),
        Item(
            0x05,
            "issued_on",
            "发卡日期",
            0x04,
            fields.day,
            (("20121231", date(2012, 12, 31)), ("32303132", None), ("FFFFFFFF", None)),
        ),
        Item(
            0x06,
            "expires_on",
            "卡有效期",
            0x04,
            fields.day,
            (("20221231", date(2022, 12, 31)), ("32303232", None), ("20221332", None)),
        ),
        Item(
            0x07,
            "card_number",
            "卡号",
            0x09,
            fields.card_number,
            (("423030303030313331", "B00000131"), ("414936363636363658", "AI666666X"), ("00" * 9, None)),
        ),
    ),
)

HOLDER: Final = File(
    path="SSSE/EF06",
    fid=b"\xef\x06",
    section="table 9, SSSE EF06",
    items=(
        Item(
            0x08,
            "id_number",
            "社会保障号码",
            0x12,
            fields.id_number,
            (("343430303030313939303031303131323158", "44000019900101121X"), ("00" * 18, None)),
        ),
        Item(
            0x09,
            "name",
            "姓名",
            0x1E,
            fields.chinese,
            (("D5C5C8FD" + "00" * 26, "张三"), ("FF" * 30, None), ("81", None)),
        ),
        Item(
            0x4E,
            "name_extension",
            "姓名扩展",
            0x14,
            fields.chinese,
            (("00" * 20, None), ("B9C5C0F6", "古丽")),
            since=Generation.V2,
        ),
        Item(0x0A, "sex", "性别", 0x01, fields.sex, (("31", "1"), ("32", "2"), ("39", "9"), ("35", None))),
        Item(0x0B, "ethnicity", "民族", 0x01, fields.digits, (("01", "01"), ("56", "56"), ("FF", None), ("A1", None))),
        Item(0x0C, "birthplace", "出生地", 0x03, fields.digits, (("440100", "440100"), ("FFFFFF", None))),
        Item(
            0x0D,
            "birth_date",
            "出生日期",
            0x04,
            fields.day,
            (("19730412", date(1973, 4, 12)), ("FFFFFFFF", None), ("00000000", None)),
        ),
    ),
)

EMPLOYMENT: Final = File(
    path="DF02/EF06",
    fid=b"\xef\x06",
    section="table 9, DF02 EF06",
    items=(
        Item(0x4C, "employed_on", "最近就业登记日期", 0x04, fields.day, (("20180301", date(2018, 3, 1)),)),
        Item(0x4B, "employment_form", "就业登记类型及形式", 0x05, fields.latin, (("3130303130", "10010"),)),
        Item(0x4D, "employed_at", "就业登记地", 0x03, fields.digits, (("440105", "440105"),)),
        Item(
            0x60,
            "unemployed_on",
            "最近失业登记日期",
            0x04,
            fields.day,
            (("20240615", date(2024, 6, 15)), ("FFFFFFFF", None)),
        ),
        Item(
            0x4F,
            "unemployment_reason",
            "失业登记类型、原因及注销原因",
            0x06,
            fields.latin,
            (("313032303030", "102000"), ("00" * 6, None)),
        ),
        Item(0x50, "unemployed_at", "失业登记地", 0x03, fields.digits, (("440103", "440103"),)),
        Item(0x3A, "occupation", "现从事职业", 0x07, fields.latin, (("36313130313030", "6110100"),)),
    ),
)

FILES: Final = (ISSUER, HOLDER, EMPLOYMENT)
