"""Reads a card image from JSON and refuses what is not well formed, with one sentence. Odd content is no ground.

The same rules stand as a JSON Schema in docs/card-image.schema.json; a test holds both against each other.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from cardreader.simulator.faults import FIELDS, LARGEST, LONGEST_ANSWER, Faults
from cardreader.simulator.image import (
    CardImage,
    CardState,
    ImageFile,
    OtherApplication,
    RecordFile,
    TransparentFile,
)
from cardreader.simulator.refusal import Expected, ImageRefused
from cardreader.ssse import tlv
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.files import ReadCondition

T = TypeVar("T")

PATH: Final = re.compile(r"(SSSE|DF[0-9A-Fa-f]{2})/[0-9A-Fa-f]{4}")
FILE_ID: Final = re.compile(r"[0-9A-Fa-f]{4}")
TAG: Final = re.compile(r"[0-9A-Fa-f]{2}")
KEY_NAME: Final = re.compile(r"[A-Za-z0-9_]{1,32}")
PIN: Final = re.compile(r"[0-9]{4,16}")


def load_image(path: Path) -> CardImage:
    """Read an image file; raises ImageRefused."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as exc:
        raise ImageRefused(path.name, Expected.JSON) from exc
    except OSError as exc:
        raise ImageRefused(str(path), Expected.READABLE) from exc
    return parse_image(text, path.name)


def parse_image(text: str, where: str = "the image") -> CardImage:
    """Read an image from JSON text; raises ImageRefused."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as exc:
        raise ImageRefused(where, Expected.JSON) from exc
    return image_from(document, where)


def image_from(document: object, where: str = "the image") -> CardImage:
    """Read an image from decoded JSON; raises ImageRefused. Keys beginning with _ or $ and `note` are comments."""
    image = _object(document, where, KEYS)
    if "atr" not in image:
        raise ImageRefused("atr", Expected.PRESENT)
    return CardImage(**{key: read(image[key], key) for key, read in KEYS.items() if key in image})


def _object(value: object, where: str, known: object = None) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ImageRefused(where, Expected.OBJECT)
    named = {key: content for key, content in value.items() if not (key.startswith(("_", "$")) or key == "note")}
    if isinstance(known, dict):
        for key in named:
            if key not in known:
                raise ImageRefused(key, Expected.KNOWN)
    return named


def _list(value: object, where: str) -> list[Any]:
    if not isinstance(value, list):
        raise ImageRefused(where, Expected.LIST)
    return value


def _bytes(value: object, where: str, expected: Expected, shortest: int = 0, longest: int = 65535) -> bytes:
    if isinstance(value, str):
        try:
            found = bytes.fromhex(value)
        except ValueError as exc:
            raise ImageRefused(where, expected) from exc
        if shortest <= len(found) <= longest:
            return found
    raise ImageRefused(where, expected)


def _number(value: object, where: str, expected: Expected, smallest: int, largest: int) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and smallest <= value <= largest:
        return value
    raise ImageRefused(where, expected)


def _word(value: object, where: str, expected: Expected, words: Callable[[str], T]) -> T:
    try:
        return words(value) if isinstance(value, str) else _refuse(where, expected)
    except ValueError as exc:
        raise ImageRefused(where, expected) from exc


def _refuse(where: str, expected: Expected) -> Any:
    raise ImageRefused(where, expected)


def _protocol(value: object, where: str) -> str:
    return str(value) if value in ("T=0", "T=1") else _refuse(where, Expected.PROTOCOL)


def _pin(value: object, where: str) -> str | None:
    if value is None or (isinstance(value, str) and PIN.fullmatch(value)):
        return value
    raise ImageRefused(where, Expected.PIN)


def _algorithm(value: object, where: str) -> Algorithm | None:
    return None if value is None else _word(value, where, Expected.ALGORITHM, Algorithm)


def _keys(value: object, where: str) -> dict[str, bytes]:
    keys = {} if value is None else _object(value, where)
    for name in keys:
        if not KEY_NAME.fullmatch(name):
            raise ImageRefused(f"{where}.{name}", Expected.KEY)
    return {name: _bytes(key, f"{where}.{name}", Expected.KEY, 16, 16) for name, key in keys.items()}


def _files(value: object, where: str, pattern: re.Pattern[str] = PATH) -> dict[str, ImageFile]:
    expected = Expected.PATH if pattern is PATH else Expected.FILE_ID
    files = _object(value, where)
    for path in files:
        if not pattern.fullmatch(path):
            raise ImageRefused(f"{where}: {path}", expected)
    return {path.upper(): _file(content, f"{where}: {path}") for path, content in files.items()}


def _file(value: object, where: str) -> ImageFile:
    match _object(value, where):
        case {"records": records, **rest} if not rest:
            listed = enumerate(_list(records, f"{where}.records"))
            return RecordFile(tuple(_record(each, f"{where}.records[{place}]") for place, each in listed))
        case {"cyclic": records, **rest} if not rest:
            listed = enumerate(_list(records, f"{where}.cyclic"))
            return RecordFile(
                tuple(_bytes(each, f"{where}.cyclic[{place}]", Expected.CYCLIC, 1, 255) for place, each in listed)
            )
        case {"transparent": content, **rest} if not rest:
            return TransparentFile(_bytes(content, f"{where}.transparent", Expected.HEX))
        case by_tag:
            if not all(TAG.fullmatch(tag) for tag in by_tag):
                raise ImageRefused(where, Expected.FILE)
            return RecordFile(tuple(_record([tag, hexes], f"{where}.{tag}") for tag, hexes in by_tag.items()))


def _record(value: object, where: str) -> bytes:
    pair = _list(value, where)
    if len(pair) != 2 or not isinstance(pair[0], str) or not TAG.fullmatch(pair[0]):
        raise ImageRefused(where, Expected.RECORD)
    return tlv.encode(int(pair[0], 16), _bytes(pair[1], where, Expected.RECORD, 0, 255))


def _applications(value: object, where: str) -> tuple[OtherApplication, ...]:
    listed = enumerate(_list(value, where))
    return tuple(_application(each, f"{where}[{place}]") for place, each in listed)


def _application(value: object, where: str) -> OtherApplication:
    read = _object(value, where, {"aid": None, "fci": None, "files": None})
    if "aid" not in read:
        raise ImageRefused(f"{where}.aid", Expected.PRESENT)
    aid = _bytes(read["aid"], f"{where}.aid", Expected.AID, 2, 16)
    if len(aid) in (3, 4):
        raise ImageRefused(f"{where}.aid", Expected.AID)
    fci = _bytes(read.get("fci") or "", f"{where}.fci", Expected.HEX, 0, 256)
    return OtherApplication(aid, fci, _files(read.get("files") or {}, f"{where}.files", FILE_ID))


def _access(value: object, where: str) -> dict[str, ReadCondition]:
    rules = _object(value, where)
    for path in rules:
        if not PATH.fullmatch(path):
            raise ImageRefused(f"{where}: {path}", Expected.PATH)
    return {
        path.upper(): _word(rule, f"{where}: {path}", Expected.ACCESS, ReadCondition) for path, rule in rules.items()
    }


def _faults(value: object, where: str) -> Faults:
    """Each switch by itself: a count, the length of an odd answer, or true."""
    counted = (*FIELDS.values(), "odd_length")
    named = (*counted, "mute_at_reset", "empty_atr", "nonsense_atr")
    faults = {} if value is None else _object(value, where, dict.fromkeys(named))
    for name, set_to in faults.items():
        if name not in counted:
            if not isinstance(set_to, bool):
                raise ImageRefused(f"{where}.{name}", Expected.BOOLEAN)
        elif name == "odd_length":
            _number(set_to, f"{where}.{name}", Expected.ANSWER_LENGTH, 0, LONGEST_ANSWER)
        else:
            _number(set_to, f"{where}.{name}", Expected.ORDINAL, 1, LARGEST)
    return Faults(**faults)


KEYS: Final[dict[str, Callable[[object, str], Any]]] = {
    "atr": lambda value, where: _bytes(value, where, Expected.ATR, 2, 33),
    "protocol": _protocol,
    "pin": _pin,
    "pin_tries": lambda value, where: _number(value, where, Expected.TRIES, 0, 15),
    "algorithm": _algorithm,
    "keys": _keys,
    "state": lambda value, where: _word(value, where, Expected.STATE, CardState),
    "files": _files,
    "applications": _applications,
    "sam": _keys,
    "access": _access,
    "faults": _faults,
}
