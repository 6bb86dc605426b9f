"""The software card's memory: directories with their names, FCI and files, laid out from an image. Pure."""

from dataclasses import dataclass

from cardreader.simulator.image import CardImage, ImageFile, RecordFile
from cardreader.simulator.key_rules import opening
from cardreader.ssse import tlv
from cardreader.ssse.algorithms import BY_CODE, Algorithm, algorithm_of
from cardreader.ssse.files import APPLICATIONS, RID, SSSE_AID, Generation, ReadCondition, access

SSSE = "SSSE"
_CODE = {algorithm: code for code, algorithm in BY_CODE.items()}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file and who may read it; `key` names the key that opens it, where one is asked for."""

    content: ImageFile
    access: ReadCondition
    key: str = ""


@dataclass(frozen=True, slots=True)
class Directory:
    """A DF: `family` is the application it belongs to; the PIN lasts while the family does not change.

    `name` is "SSSE", "DF02" … below SSSE, "" elsewhere.
    """

    name: str
    fid: bytes
    aid: bytes
    fci: bytes
    family: str
    files: dict[bytes, StoredFile]


def lay_out(image: CardImage) -> tuple[Directory, ...]:
    """All directories of a card; SSSE is there where the image has files for it."""
    paths = dict.fromkeys(path.split("/")[0] for path in image.files)
    names = dict.fromkeys([SSSE, *paths]) if paths else {}
    generation = generation_of(image)
    ours = [
        Directory(
            name=name,
            fid=b"" if name == SSSE else bytes.fromhex(name),
            aid=_aid(name),
            fci=fci(_aid(name), image.algorithm if name == SSSE else None),
            family=SSSE,
            files={
                bytes.fromhex(path.split("/")[1]): StoredFile(
                    content, image.access.get(path) or access(path, generation), opening(path)
                )
                for path, content in image.files.items()
                if path.split("/")[0] == name
            },
        )
        for name in names
    ]
    others = [
        Directory(
            name="",
            fid=other.aid if len(other.aid) == 2 else b"",
            aid=other.aid,
            fci=other.fci,
            family=other.aid.hex(),
            files={bytes.fromhex(fid): StoredFile(content, ReadCondition.FREE) for fid, content in other.files.items()},
        )
        for other in image.applications
    ]
    return (*ours, *others)


def generation_of(image: CardImage) -> Generation:
    """The version that the image's access rules follow: tag 03 of EF05 by its first three characters, else 1.00."""
    version = _issuer_value(image, 0x03)[:3].decode("ascii", errors="replace")
    return next((each for each in Generation if len(version) == 3 and each.startswith(version)), Generation.V1)


def algorithm_in_use(image: CardImage) -> Algorithm:
    """What the card computes with: the image's word, else what its region implies."""
    return image.algorithm or algorithm_of(b"", _issuer_value(image, 0x01)[:3].hex())


def _issuer_value(image: CardImage, tag: int) -> bytes:
    issuer = image.files.get("SSSE/EF05")
    records = issuer.records if isinstance(issuer, RecordFile) else ()
    return next((record[2:] for record in records if record[0] == tag), b"")


def _aid(name: str) -> bytes:
    return SSSE_AID if name == SSSE else RID + APPLICATIONS.get(name, bytes.fromhex(name)[1:])


def fci(aid: bytes, algorithm: Algorithm | None) -> bytes:
    """As cards give it: DF name, short file id 1E, and the algorithm where it is named."""
    template = bytes.fromhex("9F0C038601") + bytes((_CODE[algorithm],)) if algorithm else b""
    proprietary = tlv.encode(0xA5, bytes.fromhex("88011E") + template)
    return tlv.encode(0x6F, tlv.encode(0x84, aid) + proprietary)
