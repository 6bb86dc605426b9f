"""DF02 就业与失业: titles and certificates, registration of work and unemployment, aid (人社信息函[2012]37号 table 9).

Records inside records (B-TLV) and the records of cyclic files have their parts as items of their own.
"""

from datetime import date
from typing import Final

from cardreader.ssse import fields
from cardreader.ssse.files.access import Generation
from cardreader.ssse.files.item import CYCLIC_TAG, File, Item, ItemType, laid_out, nested

_DAY: Final = (("20240615", date(2024, 6, 15)), ("FFFFFFFF", None))
_REGION: Final = (("440103", "440103"), ("FFFFFF", None))
_BODY: Final = (("C0CDB6AFBED6", "劳动局"), ("00" * 0x46, None))

_QUALIFICATION: Final = (
    Item(0x5A, "qualification", "职业资格名称代码", ItemType.AN, 0x07, fields.latin, (("36313130313030", "6110100"),)),
    Item(0x5B, "grade", "职业资格等级", ItemType.AN, 0x01, fields.latin, (("35", "5"), ("00", None))),
    Item(0x5C, "issued_by", "发证机构", ItemType.AN, 0x46, fields.chinese, _BODY),
    Item(0x5D, "issued_on", "发证日期", ItemType.CN, 0x04, fields.day, _DAY),
    Item(0x5E, "certificate", "证书编号", ItemType.AN, 0x10, fields.latin, (("3132333435363738", "12345678"),)),
)
_TITLE: Final = (
    Item(0x33, "title", "代码", ItemType.AN, 0x03, fields.latin, (("303130", "010"),)),
    Item(0x34, "issued_by", "发证机构", ItemType.AN, 0x46, fields.chinese, _BODY),
    Item(0x35, "issued_on", "发证日期", ItemType.CN, 0x04, fields.day, _DAY),
    Item(0x36, "certificate", "证书编号", ItemType.AN, 0x10, fields.latin, (("3132333435363738", "12345678"),)),
)
_AID: Final = (
    Item(
        0x10,
        "category",
        "援助对象类型",
        ItemType.AN,
        0x03,
        fields.aid_category,
        (("303430", "040"), ("313233", "123"), ("00" * 3, None)),
    ),
    Item(0x11, "recognised_on", "认定日期", ItemType.CN, 0x04, fields.day, _DAY),
    Item(0x12, "recognised_at", "认定地", ItemType.CN, 0x03, fields.digits, _REGION),
)
_JOB: Final = (
    Item(CYCLIC_TAG, "occupation", "职业", ItemType.AN, 0x07, fields.latin, (("36313130313030", "6110100"),)),
    Item(CYCLIC_TAG, "started_on", "开始日期", ItemType.CN, 0x04, fields.day, _DAY),
    Item(CYCLIC_TAG, "ended_on", "终止日期", ItemType.CN, 0x04, fields.day, _DAY),
    Item(CYCLIC_TAG, "employer", "单位名称", ItemType.AN, 0x46, fields.chinese, (("B7FED7B0B3A7", "服装厂"),)),
)
_POLICY: Final = (
    Item(CYCLIC_TAG, "policy", "政策类型", ItemType.AN, 0x03, fields.latin, (("303130", "010"),)),
    Item(CYCLIC_TAG, "approved_on", "审批日期", ItemType.CN, 0x04, fields.day, _DAY),
    Item(CYCLIC_TAG, "from", "开始日期", ItemType.CN, 0x04, fields.day, _DAY),
    Item(CYCLIC_TAG, "to", "终止日期", ItemType.CN, 0x04, fields.day, _DAY),
    Item(CYCLIC_TAG, "region", "审批地", ItemType.CN, 0x03, fields.digits, _REGION),
)

QUALIFICATIONS: Final = File(
    path="DF02/EF05",
    section="table 9, DF02 EF05",
    items=(
        Item(0x42, "technical_title", "专业技术职务代码", ItemType.AN, 0x03, fields.latin, (("303130", "010"),)),
        Item(0x41, "technical_grade", "级别", ItemType.AN, 0x03, fields.latin, (("303230", "020"), ("00" * 3, None))),
        Item(
            0x43,
            "qualifications",
            "职业资格",
            ItemType.B_TLV,
            0x6C,
            nested(_QUALIFICATION),
            (
                (
                    "5A0736313130313030" + "5B0135" + "5C46" + "C0CDB6AFBED6".ljust(0x8C, "0") + "5D0420240615",
                    {
                        "qualification": "6110100",
                        "grade": "5",
                        "issued_by": "劳动局",
                        "issued_on": date(2024, 6, 15),
                        "certificate": None,
                    },
                ),
                ("5A07", None),
                ("00" * 0x6C, None),
            ),
            times=2,
            empty=True,
            parts=_QUALIFICATION,
        ),
        Item(
            0x44,
            "titles",
            "专业技术资格",
            ItemType.B_TLV,
            0x65,
            nested(_TITLE),
            (
                (
                    "3303303130" + "350420240615",
                    {"title": "010", "issued_by": None, "issued_on": date(2024, 6, 15), "certificate": None},
                ),
                ("00" * 0x65, None),
            ),
            times=2,
            empty=True,
            parts=_TITLE,
        ),
    ),
)
EMPLOYMENT: Final = File(
    path="DF02/EF06",
    section="table 9, DF02 EF06",
    items=(
        Item(0x4C, "employed_on", "最近就业登记日期", ItemType.CN, 0x04, fields.day, _DAY),
        Item(
            0x4B, "employment_form", "就业登记类型及形式", ItemType.AN, 0x05, fields.latin, (("3130303130", "10010"),)
        ),
        Item(0x4D, "employed_at", "就业登记地", ItemType.CN, 0x03, fields.digits, _REGION),
        Item(0x60, "unemployed_on", "最近失业登记日期", ItemType.CN, 0x04, fields.day, _DAY),
        Item(
            0x4F,
            "unemployment_reason",
            "失业登记类型、原因及注销原因",
            ItemType.AN,
            0x06,
            fields.registration,
            (("313032303030", "102000"), ("313032303000", "10200"), ("393939393939", "999999"), ("00" * 6, None)),
        ),
        Item(0x50, "unemployed_at", "失业登记地", ItemType.CN, 0x03, fields.digits, _REGION),
        Item(0x3A, "occupation", "现从事职业", ItemType.AN, 0x07, fields.latin, (("36313130313030", "6110100"),)),
    ),
)
JOBS: Final = File(
    path="DF02/EF07",
    section="table 9, DF02 EF07 (cyclic)",
    items=(
        Item(
            CYCLIC_TAG,
            "jobs",
            "工作经历",
            ItemType.CYCLIC,
            0x55,
            laid_out(_JOB),
            (
                (
                    "36313130313030" + "20100301" + "20240531" + "B7FED7B0B3A7" + "00" * 64,
                    {
                        "occupation": "6110100",
                        "started_on": date(2010, 3, 1),
                        "ended_on": date(2024, 5, 31),
                        "employer": "服装厂",
                    },
                ),
                ("36313130313030", None),
                ("FF" * 0x55, None),
                ("00" * 0x55, None),
            ),
            times=4,
            empty=True,
            parts=_JOB,
        ),
    ),
)
CERTIFICATE: Final = File(
    path="DF02/EF09",
    section="table 9, DF02 EF09",
    items=(
        Item(
            0x55,
            "certificate",
            "就业失业登记证编号",
            ItemType.AN,
            0x10,
            fields.latin,
            (("34343031303330303130303031323334", "4401030010001234"), ("00" * 16, None)),
            since=Generation.V2,
        ),
        Item(0x56, "issued_by", "发证机构", ItemType.AN, 0x46, fields.chinese, _BODY, since=Generation.V2),
        Item(0x96, "certified_on", "发证/年检日期", ItemType.CN, 0x04, fields.day, _DAY, since=Generation.V2),
        Item(0x97, "certified_at", "发证地", ItemType.CN, 0x03, fields.digits, _REGION, since=Generation.V2),
    ),
)
AID: Final = File(
    path="DF02/EF15",
    section="table 9, DF02 EF15",
    items=(
        Item(
            0x99,
            "aid",
            "就业援助",
            ItemType.B_TLV,
            0x10,
            nested(_AID),
            (
                (
                    "1003303430" + "110420240615" + "1203440103",
                    {"category": "040", "recognised_on": date(2024, 6, 15), "recognised_at": "440103"},
                ),
                ("FF" * 16, None),
            ),
            since=Generation.V2,
            times=4,
            empty=True,
            parts=_AID,
        ),
        Item(0x0F, "item_0f", "", ItemType.CN, 0x04, fields.day, _DAY, since=Generation.V2, empty=True),
        Item(0x1F, "item_1f", "", ItemType.CN, 0x03, fields.digits, _REGION, since=Generation.V2, empty=True),
    ),
)
POLICIES: Final = File(
    path="DF02/EF16",
    section="table 9, DF02 EF16 (cyclic)",
    items=(
        Item(
            CYCLIC_TAG,
            "policies",
            "享受政策",
            ItemType.CYCLIC,
            0x12,
            laid_out(_POLICY),
            (
                (
                    "303130" + "20240601" + "20240701" + "20250630" + "440103",
                    {
                        "policy": "010",
                        "approved_on": date(2024, 6, 1),
                        "from": date(2024, 7, 1),
                        "to": date(2025, 6, 30),
                        "region": "440103",
                    },
                ),
                ("A1" * 0x12, None),
            ),
            since=Generation.V2,
            times=4,
            empty=True,
            parts=_POLICY,
        ),
    ),
)

FILES: Final = (QUALIFICATIONS, EMPLOYMENT, JOBS, CERTIFICATE, AID, POLICIES)
UNVERIFIED: Final = (
    (QUALIFICATIONS.path, 0x44),
    (AID.path, 0x99),
    (AID.path, 0x0F),
    (AID.path, 0x1F),
    (JOBS.path, CYCLIC_TAG),
    (POLICIES.path, CYCLIC_TAG),
)
"""Titles that are ours: of 44, 99 and their parts, of 0F and 1F, of the parts of cyclic records. Lengths are stated."""
