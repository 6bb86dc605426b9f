"""The files of SSSE itself: who issued the card (EF05), whose it is (EF06). Fingerprint and photo are never read.

人社信息函[2012]37号 table 9; the same in LB 002-2000.
"""

from datetime import date
from typing import Final

from cardreader.ssse import fields
from cardreader.ssse.files.access import Generation
from cardreader.ssse.files.item import File, Item, ItemType

SSSE_AID: Final = bytes.fromhex("7378312E73682EC9E7BBE1B1A3D5CF")
"""DF name `sx1.sh.社会保障` in GBK (LB 002-2000 part 6, table 1). A SAM card bears the same one on its MF."""
RID: Final = bytes.fromhex("D156000005")
APPLICATIONS: Final = {"DF01": b"\x00", "DF02": b"\x01", "DF03": b"\x02", "DF04": b"\x03", "DF07": b"\x04"}
"""The applications below SSSE and what follows the RID in their AID (人社信息函[2012]37号 table 2)."""

ISSUER: Final = File(
    path="SSSE/EF05",
    section="table 9, SSSE EF05",
    items=(
        Item(
            0x01,
            "identification_code",
            "卡的识别码",
            ItemType.CN,
            0x10,
            fields.code,
            (("430299D156000005000000133A05F2E3", "430299D156000005000000133A05F2E3"), ("FF" * 16, None)),
        ),
        Item(
            0x02,
            "card_type",
            "卡的类别",
            ItemType.AN,
            0x01,
            fields.card_type,
            (("33", "3"), ("34", "4"), ("37", "7"), ("00", None)),
        ),
        Item(
            0x03,
            "version",
            "规范版本",
            ItemType.AN,
            0x04,
            fields.latin,
            (("322E3030", "2.00"), ("322E3000", "2.0"), ("322E3020", "2.0"), ("00000000", None)),
        ),
        Item(
            0x04,
            "initialiser",
            "初始化机构编号",
            ItemType.CN,
            0x0C,
            fields.code,
            (("9156000002430200430100D5", "9156000002430200430100D5"),),
        ),
        Item(
            0x05,
            "issued_on",
            "发卡日期",
            ItemType.CN,
            0x04,
            fields.day,
            (("20121231", date(2012, 12, 31)), ("32303132", None), ("FFFFFFFF", None)),
        ),
        Item(
            0x06,
            "expires_on",
            "卡有效期",
            ItemType.CN,
            0x04,
            fields.day,
            (("20221231", date(2022, 12, 31)), ("32303232", None), ("20221332", None), ("20202020", None)),
        ),
        Item(
            0x07,
            "card_number",
            "卡号",
            ItemType.AN,
            0x09,
            fields.card_number,
            (("423030303030313331", "B00000131"), ("414936363636363658", "AI666666X"), ("00" * 9, None)),
        ),
    ),
)

HOLDER: Final = File(
    path="SSSE/EF06",
    section="table 9, SSSE EF06",
    items=(
        Item(
            0x08,
            "id_number",
            "社会保障号码",
            ItemType.AN,
            0x12,
            fields.id_number,
            (("343430303030313939303031303131323158", "44000019900101121X"), ("00" * 18, None), ("20" * 18, None)),
        ),
        Item(
            0x09,
            "name",
            "姓名",
            ItemType.AN,
            0x1E,
            fields.chinese,
            (
                ("D5C5C8FD" + "00" * 26, "张三"),
                ("D5C5C8FD" + "20" * 26, "张三"),
                ("D5C5C8FD" + "FF" * 26, "张三"),
                ("B0A2D2C0A1A4C2F2C2F2CCE1", "阿依·买买提"),
                ("CDF58139EF30", "王㐁"),
                ("FF" * 30, None),
                ("81", None),
            ),
        ),
        Item(
            0x4E,
            "name_extension",
            "姓名扩展",
            ItemType.AN,
            0x14,
            fields.chinese,
            (("00" * 20, None), ("B9C5C0F6", "古丽")),
            since=Generation.V2,
            empty=True,
        ),
        Item(0x0A, "sex", "性别", ItemType.AN, 0x01, fields.sex, (("31", "1"), ("32", "2"), ("39", "9"), ("35", None))),
        Item(
            0x0B,
            "ethnicity",
            "民族",
            ItemType.CN,
            0x01,
            fields.digits,
            (("01", "01"), ("20", "20"), ("56", "56"), ("FF", None), ("A1", None)),
        ),
        Item(
            0x0C,
            "birthplace",
            "出生地",
            ItemType.CN,
            0x03,
            fields.digits,
            (("440100", "440100"), ("FFFFFF", None), ("000000", None)),
        ),
        Item(
            0x0D,
            "birth_date",
            "出生日期",
            ItemType.CN,
            0x04,
            fields.day,
            (("19730412", date(1973, 4, 12)), ("FFFFFFFF", None), ("00000000", None)),
        ),
    ),
)
