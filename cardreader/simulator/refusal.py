"""Why a card image is refused: where, and what is expected there, as one sentence in English or Chinese."""

from enum import Enum

from cardreader.ssse.files import ReadCondition


class Expected(Enum):
    """What stands where something else was found, in English and Chinese."""

    READABLE = ("a file that can be read", "应为可以读取的文件")
    IMAGE = (
        "a file, or the name of an image that ships with the product (`hall-card images` lists them)",
        "应为文件，或随附卡映像的名称（hall-card images 可列出）",
    )
    JSON = ("JSON text in UTF-8", "应为 UTF-8 编码的 JSON 文本")
    OBJECT = ("an object", "应为一个对象 {…}")
    LIST = ("a list", "应为一个列表 […]")
    HEX = ("bytes as hex digits, two for each", "应为十六进制字节，每字节两位")
    ATR = ("an answer to reset of 2 to 33 bytes in hex", "应为 2 至 33 字节的复位应答（十六进制）")
    AID = (
        "an AID of 5 to 16 bytes in hex, or a file id of 2",
        "应为 5 至 16 字节的应用标识（十六进制），或 2 字节的文件标识",
    )
    KEY = ("a key of 16 bytes in hex, under a plain name", "应为 16 字节的密钥（十六进制），名称为字母数字")
    PROTOCOL = ('"T=0" or "T=1"', "应为“T=0”或“T=1”")
    PIN = ("4 to 16 digits, or null", "应为 4 至 16 位数字，或 null")
    TRIES = ("a whole number from 0 to 15", "应为 0 至 15 的整数")
    ORDINAL = ("a whole number from 1 on", "应为从 1 起的整数")
    ANSWER_LENGTH = ("a length of 0 to 65532 bytes", "应为 0 至 65532 的字节数")
    BOOLEAN = ("true or false", "应为 true 或 false")
    ALGORITHM = ('"3DES", "SM4", "SSF33" or null', "应为“3DES”、“SM4”、“SSF33”或 null")
    STATE = ('"ok", "application_locked" or "card_locked"', "应为“ok”、“application_locked”或“card_locked”")
    ACCESS = ("one of " + ", ".join(ReadCondition), "应为下列之一：" + "、".join(ReadCondition))
    RECORD = (
        '["tag", "value"], both in hex, the value of at most 255 bytes',
        "应为［标签, 值］，均为十六进制，值不超过 255 字节",
    )
    CYCLIC = ("a record of 1 to 255 bytes in hex", "应为 1 至 255 字节的记录（十六进制）")
    FILE = (
        "{records: …}, {cyclic: …}, {transparent: …} or an object of values by tag",
        "应为 {records: …}、{cyclic: …}、{transparent: …}，或以标签为键的对象",
    )
    PATH = ('a path as "SSSE/EF05" or "DF02/EF06"', "应为形如“SSSE/EF05”或“DF02/EF06”的路径")
    FILE_ID = ('a file id as "EF05" or "0003"', "应为形如“EF05”或“0003”的文件标识")
    KNOWN = ("left out: no such key is known", "不是卡映像的键，请去掉")
    PRESENT = ("given", "没有给出")

    def __init__(self, english: str, chinese: str) -> None:
        self.english = english
        self.chinese = chinese


class ImageRefused(Exception):
    """An image that is not well formed: where, and what is expected there."""

    def __init__(self, where: str, expected: Expected) -> None:
        self.where = where
        self.expected = expected
        super().__init__(self.sentence())

    def sentence(self, chinese: bool = False) -> str:
        """One sentence for the person who wrote the image."""
        if chinese:
            return f"卡映像不能使用：{self.where} {self.expected.chinese}。"
        return f"The card image cannot be used: {self.where} must be {self.expected.english}."
