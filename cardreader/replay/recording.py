"""A file of recorded exchanges as entries. What the entries mean is not known here."""

import json
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Final

TEXTS: Final = ("id", "card", "request", "response")
"""What an entry may have beside `kind`; more keys are its own business."""


class RecordingFault(Enum):
    """What keeps a file from being a recording, in English and Chinese."""

    READABLE = ("cannot be read", "无法读取")
    JSON = ("is no JSON text in UTF-8", "不是 UTF-8 编码的 JSON 文本")
    LIST = ("is no list of entries […]", "不是条目列表 […]")
    OBJECT = ("is no object {…}", "不是对象 {…}")
    KIND = ("has no kind", "没有 kind")
    TEXT = ("is no text", "不是文本")

    def __init__(self, english: str, chinese: str) -> None:
        self.english = english
        self.chinese = chinese


class RecordingRefused(Exception):
    """A file that is no recording: where, and why."""

    def __init__(self, where: str, broken: RecordingFault) -> None:
        super().__init__(f"{where} {broken.english}")
        self.where = where
        self.broken = broken

    def sentence(self, chinese: bool = False) -> str:
        """One sentence for the person who gave the file."""
        if chinese:
            return f"不能重放：{self.where} {self.broken.chinese}。"
        return f"Cannot be replayed: {self.where} {self.broken.english}."


@dataclass(frozen=True, slots=True)
class RecordingEntry:
    """One entry: `kind` says what it is (apdu, atr, idcode …); request and response as they were written."""

    id: str
    kind: str
    card: str
    request: str = field(repr=False)
    response: str = field(repr=False)
    more: dict[str, Any] = field(default_factory=dict, repr=False)


def load_recording(path: Path) -> list[RecordingEntry]:
    """The entries of a file, in order; raises RecordingRefused where it is not well formed."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise RecordingRefused(str(path), RecordingFault.READABLE) from error
    except UnicodeDecodeError as error:
        raise RecordingRefused(str(path), RecordingFault.JSON) from error
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RecordingRefused(str(path), RecordingFault.JSON) from error
    return entries(document, str(path))


def entries(document: object, name: str = "the recording") -> list[RecordingEntry]:
    """The entries of decoded JSON; raises RecordingRefused."""
    if not isinstance(document, list):
        raise RecordingRefused(name, RecordingFault.LIST)
    return [_entry(each, f"{name} [{place}]") for place, each in enumerate(document)]


def _entry(value: object, where: str) -> RecordingEntry:
    if not isinstance(value, dict):
        raise RecordingRefused(where, RecordingFault.OBJECT)
    kind = value.get("kind")
    if not isinstance(kind, str) or not kind.strip():
        raise RecordingRefused(where, RecordingFault.KIND)
    texts = {name: value.get(name) for name in TEXTS}
    for name, text in texts.items():
        if text is not None and not isinstance(text, str):
            raise RecordingRefused(f"{where}.{name}", RecordingFault.TEXT)
    more = {name: each for name, each in value.items() if name not in {"kind", *TEXTS}}
    return RecordingEntry(
        kind=kind.strip().lower(), more=more, **{name: (text or "").strip() for name, text in texts.items()}
    )
