"""Which of an image's keys opens which file of the software card, and under which number it is presented. Pure.

Names and files: 人社信息函[2012]37号 tables 3-8. The numbers 0A (RKSSSE), 04 and 06 are seen on real cards
(四川省社会保障卡读写机具规范 §10.2); those below DF01 to DF07 are ours, not public: 0A for RK1, 0B for RK2.
"""

from typing import Final

SSSE_KEYS: Final = {0x04: "UKSSSE", 0x06: "PUK", 0x0A: "RKSSSE"}
APPLICATION_KEYS: Final = {0x0A: "RK1", 0x0B: "RK2"}
_SECOND_KEY: Final = frozenset({"DF03/EF05"})


def presented(directory: str, number: int) -> str:
    """The name of the key that EXTERNAL AUTHENTICATE with this number means in `directory`; "" for none."""
    if directory == "SSSE":
        return SSSE_KEYS.get(number, "")
    return APPLICATION_KEYS[number] + directory if number in APPLICATION_KEYS else ""


def opening(path: str) -> str:
    """The name of the key that a file at `path` ("DF02/EF06") asks for."""
    directory = path.split("/")[0]
    if directory == "SSSE":
        return "RKSSSE"
    return ("RK2" if path in _SECOND_KEY else "RK1") + directory
