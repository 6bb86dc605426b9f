"""DF01 公共信息: residence, telephone, employment status, employer, education (人社信息函[2012]37号 table 9).

Items whose title, length or type no opened source states are given as their bytes and named in `UNVERIFIED`.
"""

from typing import Final

from cardreader.ssse import fields
from cardreader.ssse.files.item import UNKNOWN_LENGTH, File, Item, ItemType


def _untold(tag: int, times: int = 1, kind: ItemType = ItemType.AN, length: int = UNKNOWN_LENGTH) -> Item:
    """An item of which the tag is known and little else: its bytes in hex."""
    vectors = (("3132", "3132"), ("FFFF", None))
    return Item(tag, f"item_{tag:02x}", "", kind, length, fields.code, vectors, times=times, empty=True)


RESIDENCE: Final = File(
    path="DF01/EF05",
    section="table 9, DF01 EF05",
    items=(
        Item(0x20, "household", "户口类别", ItemType.AN, 0x02, fields.latin, (("3130", "10"), ("0000", None))),
        Item(0x21, "address", "地址", ItemType.AN, 0x50, fields.chinese, (("B9E3D6DD" + "00" * 76, "广州"),)),
        Item(0x0E, "residence_region", "所在地区", ItemType.CN, 0x03, fields.digits, (("440105", "440105"),)),
    ),
)
CONTACT: Final = File(
    path="DF01/EF06",
    section="table 9, DF01 EF06",
    items=(
        _untold(0x23),
        _untold(0x24),
        Item(
            0x28,
            "telephone",
            "联系电话",
            ItemType.AN,
            0x0F,
            fields.latin,
            (("3032302D3132333435363738000000", "020-12345678"), ("20" * 15, None)),
        ),
        _untold(0x2C),
        _untold(0x2D),
    ),
)
STATUS: Final = File(
    path="DF01/EF07",
    section="table 9, DF01 EF07",
    items=(Item(0x29, "employment_status", "就业状态", ItemType.AN, 0x01, fields.latin, (("35", "5"), ("00", None))),),
)
EXTENSION: Final = File(path="DF01/EF08", section="table 9, DF01 EF08", items=(_untold(0x2B),))
EMPLOYER: Final = File(
    path="DF01/EF09",
    section="table 9, DF01 EF09",
    items=(
        Item(0x2E, "employer", "单位名称", ItemType.AN, 0x46, fields.chinese, (("B7FED7B0B3A7", "服装厂"),)),
        _untold(0x30),
        _untold(0x32),
    ),
)
EDUCATION: Final = File(
    path="DF01/EF15",
    section="table 9, DF01 EF15",
    items=(
        Item(0x2A, "education", "学历", ItemType.CN, 0x01, fields.digits, (("70", "70"), ("FF", None))),
        _untold(0x40, times=3, kind=ItemType.B_TLV, length=0x34),
    ),
)

FILES: Final = (RESIDENCE, CONTACT, STATUS, EXTENSION, EMPLOYER, EDUCATION)
UNEMPLOYED_STATUS: Final = "5"
"""Of the values of tag 29 only this one is stated (失业)."""
UNVERIFIED: Final = (
    *((file.path, item.tag) for file in FILES for item in file.items if not item.title),
    (RESIDENCE.path, 0x0E),
    (STATUS.path, 0x29),
)
"""Files and tags of which something above is ours and not a source's: title, length or what is inside."""
