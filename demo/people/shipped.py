"""The card images that ship with the product, on this desk: whom of them the city knows, what the tray calls them."""

import json
from datetime import date
from typing import Any, Final

from cardreader.simulator.library import find
from demo.people.holders import entry
from demo.people.images import Image
from demo.people.person import CardTraits, Job, Person, WorkedTrade

HOLDERS: Final = {
    "1.00": Person(
        key="tan",
        label="第一代卡",
        name="谭国平",
        sex="1",
        age=61,
        birthday="0917",
        education="初中",
        trades=(WorkedTrade("60402", 24.0, 5200.0),),
        wishes=("40702", "30202"),
        districts=("440105",),
        wage_floor=3000.0,
        jobs=(Job("东山电器修配社（演示）", 316, 170, 1700), Job("穗安机电（演示）", 160, 26, 3900)),
        card=CardTraits(generation="1.00", pin="2580"),
        balances=(("pension", 6_220_140), ("medical", 210_390)),
        draws_pension=True,
    ),
    "2.00": Person(
        key="zhou",
        label="第二代卡",
        name="周桂兰",
        sex="2",
        age=52,
        birthday="0912",
        education="初中",
        trades=(WorkedTrade("61101", 23.0, 5000.0),),
        wishes=("61101", "61104"),
        districts=("440105", "440103"),
        wage_floor=4000.0,
        jobs=(Job("锦纶内衣厂（演示）", 280, 168, 1900), Job("新荔时装公司（演示）", 162, 8, 4600)),
        card=CardTraits(pin="246810"),
        due=24,
        drawn=5,
        balances=(("pension", 7_730_000), ("medical", 266_071)),
        track="women_55",
    ),
    "3.00": Person(
        key="xu",
        label="第三代卡",
        name="许静怡",
        sex="2",
        age=38,
        birthday="0523",
        education="大专",
        trades=(WorkedTrade("40302", 11.0, 6500.0),),
        wishes=("40302", "40101"),
        districts=("440106",),
        wage_floor=5000.0,
        jobs=(Job("天河商贸（演示）", 120, 3, 5284),),
        card=CardTraits(generation="3.00", pin="112358"),
        due=15,
        drawn=0,
        balances=(("pension", 5_093_560), ("medical", 151_200)),
        track="women_55",
    ),
}
"""Whose cards 1.00, 2.00 and 3.00 are; numbers, birthday and keys stand in the images."""

TRAY: Final = {
    "1.00": "谭国平 · 第一代卡",
    "2.00-contactless": "周桂兰 · 第二代卡，非接触",
    "3.00": "许静怡 · 第三代卡，没有安全模块",
    "pin-blocked": "锁卡 · 密码锁定",
    "blank": "没有个人化的空白卡",
    "resident-id": "错卡 · 居民身份证",
    "sim": "错卡 · 手机卡",
    "health": "错卡 · 居民健康卡",
    "transport": "错卡 · 羊城通",
    "old-labour": "错卡 · 旧劳动保障卡",
    "sam": "错卡 · 终端安全模块",
    "mute": "错卡 · 插反或芯片坏",
}
"""What of them lies on the desk; 错卡 marks what is no card for this kiosk."""


def image(name: str) -> Image:
    """A shipped image as JSON."""
    found: Image = json.loads(find(name).read_text(encoding="utf-8"))
    return found


def holders(today: date) -> list[dict[str, Any]]:
    """Those of the shipped cards that the city knows, as of `today`."""
    return [_holder(name, person, today) for name, person in HOLDERS.items()]


def _holder(name: str, person: Person, today: date) -> dict[str, Any]:
    card = image(name)
    issuer, holder = card["files"]["SSSE/EF05"], card["files"]["SSSE/EF06"]
    return entry(
        person,
        today,
        card_number=bytes.fromhex(issuer["07"]).decode("ascii"),
        identification_code=issuer["01"],
        id_number=bytes.fromhex(holder["08"]).decode("ascii"),
        card_key=card["keys"]["IRK"],
    )
