"""What the right thing is for a card, worked out from image, holders and PIN alone: no code of kiosk or city is used.

So an answer that belongs to somebody else, a PIN that was never checked or an invented record cannot pass. Of the
software card, which the tour puts in, only the check of an image's form is used.
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from cardreader.simulator.image_json import image_from
from cardreader.simulator.refusal import ImageRefused
from demo.tour import card_text, refusals
from demo.tour.options import BadArgument
from demo.tour.refusals import DueRefusal, refusal

COMPUTABLE: Final = ("3DES", "SM4")
"""The algorithms by which a card can prove anything; SSF33 is not published."""
COMPOUND: Final = (
    "欧阳",
    "司马",
    "上官",
    "诸葛",
    "东方",
    "皇甫",
    "尉迟",
    "公孙",
    "慕容",
    "令狐",
    "司徒",
    "司空",
    "夏侯",
    "长孙",
)
"""Surnames of two characters."""
PAID: Final = frozenset({"正常", "补缴"})
KINDS: Final = ("pension", "medical", "unemployment", "injury", "maternity")

HolderRecord = dict[str, Any]


@dataclass(frozen=True, slots=True)
class TourCard:
    """What an image says of its holder; None where it says nothing that can be read."""

    image: dict[str, Any]
    number: str | None
    name: str | None
    id_number: str | None
    region: str
    version: str
    refusal: DueRefusal | None

    @property
    def masked(self) -> str:
        """The holder's name as others may see it; "" where the card says none."""
        return masked(self.name) if self.name else ""

    @property
    def usable(self) -> bool:
        return self.refusal is None

    @property
    def faulty(self) -> bool:
        return any((self.image.get("faults") or {}).values())

    @property
    def unseen(self) -> bool:
        """Whether the reader never shows this card."""
        return refusals.unseen(self.image)


@dataclass(frozen=True, slots=True)
class Expectation:
    """The card, the holder that the city knows by it (None: nobody), and whether the city can trust it."""

    card: TourCard
    holder: HolderRecord | None
    genuine: bool

    @property
    def refused_with(self) -> frozenset[str]:
        """The codes with which the kiosk may refuse the card; empty for one that it must take."""
        if self.card.refusal is not None:
            return self.card.refusal.codes | refusals.faults(self.card.image)
        return refusals.faults(self.card.image) | (frozenset() if self.genuine else refusals.NOT_GENUINE)

    @property
    def kind(self) -> str:
        """What a wrong card must be called; "" for any other."""
        return self.card.refusal.kind if self.card.refusal is not None else ""

    @property
    def masked(self) -> str:
        """The name that may stand on the glass: the card's, or where it says none the one that the city knows."""
        known = str((self.holder or {}).get("name") or "")
        return self.card.masked or (masked(known) if known else "")

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must be nowhere after the card is out: name, id number, card number."""
        known = self.holder or {}
        found = (
            self.card.name,
            self.card.id_number,
            self.card.number,
            known.get("name"),
            known.get("id_number"),
            known.get("card_number"),
        )
        return tuple(sorted({text for text in found if text}))


def expect(image: dict[str, Any], holders: list[HolderRecord]) -> Expectation:
    """Work out what is right for `image` where the city knows `holders`."""
    card = read_card(image)
    holder = next((entry for entry in holders if card.number and entry["card_number"] == card.number), None)
    key = (image.get("keys") or {}).get("IRK", "")
    genuine = holder is None or (
        key.upper() == str(holder["card_key"]).upper() and _algorithm(image, card.region) in COMPUTABLE
    )
    return Expectation(card, holder, genuine)


def read_card(image: dict[str, Any]) -> TourCard:
    """What the image's own files say, byte by byte (人社信息函[2012]37号 table 9)."""
    files = image.get("files") or {}
    issuer, holder = _records(files.get("SSSE/EF05")), _records(files.get("SSSE/EF06"))
    version = card_text.latin(issuer.get("03", b"")[:3]) or "1.0"
    code = issuer.get("01", b"")
    if version.startswith("3") and not _opens(image, code[:3].hex()):
        holder = {}  # behind a key (四川省社会保障卡读写机具规范 §10.2)
    return TourCard(
        image=image,
        number=card_text.latin(issuer.get("07", b"")[:9]),
        name=card_text.text(holder.get("09", b""), holder.get("4E", b"")),
        id_number=card_text.latin(holder.get("08", b"")),
        region=code[:3].hex(),
        version=version,
        refusal=refusal(image, code, version),
    )


def _opens(image: dict[str, Any], region: str) -> bool:
    """Whether the holder's file of a 3.00 card is free, or the module that comes with the card has its key.

    Of a module with a province's key it is taken for granted: what is derived from it, no public standard says. Where
    that is wrong, a good tour fails; a bad one does not pass.
    """
    if (image.get("access") or {}).get("SSSE/EF06") == "free":
        return True
    key, sam = (image.get("keys") or {}).get("RKSSSE", ""), image.get("sam") or {}
    if not key or _algorithm(image, region) not in COMPUTABLE:
        return False
    return "RKSSSE_PROVINCE" in sam or key.upper() == str(sam.get("RKSSSE", "")).upper()


def _algorithm(image: dict[str, Any], region: str) -> str:
    """The card's own word, else Beijing's SSF33 and 3DES for all others (四川省社会保障卡读写机具规范 §10.1)."""
    return str(image.get("algorithm") or ("SSF33" if region.startswith("11") else "3DES"))


def masked(name: str) -> str:
    """A name as others may see it: 陈*, 梁*英, 欧阳*, 阿*·买*, C*."""
    parts = [part.strip() for part in name.replace("•", "·").replace("・", "·").split("·") if part.strip()]
    if len(parts) > 1:
        return "·".join(f"{part[0]}*" for part in parts)
    only = parts[0] if parts else ""
    if only.isascii():
        return f"{only[:1].upper()}*"
    surname = only[: 2 if only.startswith(COMPOUND) else 1]
    return f"{surname}*{only[-1] if len(only) > len(surname) + 1 else ''}"


def age(id_number: str, day: date) -> int:
    """Full years on `day` by the date of birth in an id number of 18 or 15 characters (GB 11643)."""
    born = id_number[6:14] if len(id_number) == 18 else f"19{id_number[6:12]}"
    return (int(day.strftime("%Y%m%d")) - int(born)) // 10_000


def load_image(path: Path, chinese: bool) -> dict[str, Any]:
    """A card image as JSON, well formed by the software card's own rules. Raises BadArgument."""
    image = _object(_load(path, "CARD"), path, "CARD")
    try:
        image_from(image, path.name)
    except ImageRefused as error:
        raise BadArgument("image", path, error.sentence(chinese)) from error
    return image


def load_holders(path: Path) -> list[HolderRecord]:
    """HOLDERS as JSON; the city's importer checks the entries. Raises BadArgument."""
    found = _load(path, "HOLDERS")
    if not isinstance(found, list):
        raise BadArgument("not_objects", "HOLDERS", path)
    return [_object(entry, path, "HOLDERS") for entry in found]


def months(holder: HolderRecord, kind: str) -> tuple[int, str]:
    """Distinct months with a status that counts, and the last of them ("" for none)."""
    counted = {
        ordinal
        for entry in holder.get("insurance") or []
        if entry["kind"] == kind and entry["status"] in PAID
        for ordinal in range(_ordinal(entry["from"]), _ordinal(entry["to"]) + 1)
    }
    last = max(counted, default=None)
    return len(counted), "" if last is None else f"{last // 12:04d}-{last % 12 + 1:02d}"


def _ordinal(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def _load(path: Path, name: str) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise BadArgument("not_json", name, path) from error


def _object(value: Any, path: Path, name: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BadArgument("not_objects", name, path)
    return value


def _records(file: Any) -> dict[str, bytes]:
    """The records of a file by tag, the first of each, whichever of the two ways it is written."""
    if not isinstance(file, dict):
        return {}
    pairs = file["records"] if "records" in file else list(file.items())
    found: dict[str, bytes] = {}
    for tag, value in pairs:
        if isinstance(value, str):
            found.setdefault(tag.upper(), bytes.fromhex(value))
    return found
