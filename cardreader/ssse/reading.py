"""Reads a social-security card in one go: who issued it, to whom, and what is odd about it. Sends no PIN and no key."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cardreader.failures import CardError, CardFailure, CardKind, Failure
from cardreader.ssse import fields, number
from cardreader.ssse.algorithms import algorithm_of
from cardreader.ssse.card_reading import CardReading, CardWarning, Field, FieldStatus, Holder, Oddity
from cardreader.ssse.files import HOLDER, ISSUER, RID, File, Generation
from cardreader.ssse.records import FileContent, FileState, read_records
from cardreader.ssse.selection import select_ssse
from cardreader.transport import Transport

IDENTIFICATION_LENGTH = 16
NOT_PERSONALISED = b"\xff" * 4


def read_card(transport: Transport, *, atr: bytes, protocol: str) -> CardReading | CardFailure:
    """Read both files that identify a holder. All or nothing: a card that leaves in between gives a failure.

    `transport` must follow 61xx and 6Cxx (`Chained`). SSSE is selected afterwards, as PIN and proof need it.
    """
    try:
        return _read(transport, atr, protocol)
    except CardError as error:
        return error.failure


def read_file(transport: Transport, file: File) -> tuple[dict[str, Field[Any]], tuple[CardWarning, ...]]:
    """The items of a file below the current application, by name, with what is odd. Raises CardError."""
    findings = _Findings(file, read_records(transport, file))
    read = {item.name: findings.take(item.tag) for item in file.items}
    return read, tuple(findings.warnings)


@dataclass(slots=True)
class _Findings:
    """The fields of one file and the warnings that come up while they are taken."""

    file: File
    content: FileContent
    warnings: list[CardWarning] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.content.state is FileState.PROTECTED:
            self.warn(Oddity.PROTECTED, 0)
        elif self.content.state is FileState.MISSING:
            self.warn(Oddity.MISSING, 0)

    def warn(self, code: Oddity, tag: int) -> None:
        self.warnings.append(CardWarning(code, self.file.path, tag))

    def raw(self, tag: int) -> bytes:
        """The bytes of an item, empty where the card has none."""
        record = self.content.records.get(tag)
        return record.value if record is not None else b""

    def take(self, tag: int) -> Field[Any]:
        """The item with this tag, decoded by itself."""
        item = self.file.item(tag)
        record = self.content.records.get(tag)
        if record is None:
            return self._without_record(tag, optional=item.since is not Generation.V1)
        if not record.whole:
            return self.judge(tag, Field(None, record.value, FieldStatus.MALFORMED, Oddity.WRONG_LENGTH))
        return self.judge(tag, item.decode(record.value))

    def judge(self, tag: int, found: Field[Any]) -> Field[Any]:
        """Note the field's warning, if it has one."""
        if found.warning is not None:
            self.warn(found.warning, tag)
        return found

    def _without_record(self, tag: int, optional: bool) -> Field[Any]:
        if self.content.state is FileState.PROTECTED:
            return Field(None, b"", FieldStatus.PROTECTED)
        if self.content.state is FileState.READ and not optional:
            self.warn(Oddity.MISSING, tag)
        return Field(None, b"", FieldStatus.ABSENT)


def _read(transport: Transport, atr: bytes, protocol: str) -> CardReading:
    fci = select_ssse(transport)
    issuer = _Findings(ISSUER, read_records(transport, ISSUER))
    identification = _identification(issuer)
    region = number.region(identification[:3]) or ""
    generation = _generation(issuer)
    card_number: Field[str] = issuer.take(0x07)
    issued_on: Field[date] = issuer.take(0x05)
    expires_on: Field[date] = issuer.take(0x06)
    holder, holder_warnings = _read_holder(transport)
    return CardReading(
        generation=generation,
        algorithm=algorithm_of(fci, region),
        atr=atr,
        protocol=protocol,
        identification_code=identification.hex().upper(),
        region=region,
        card_number=card_number.value or "",
        issued_on=issued_on,
        expires_on=expires_on,
        holder=holder,
        warnings=(*issuer.warnings, *holder_warnings),
    )


def _read_holder(transport: Transport) -> tuple[Holder, list[CardWarning]]:
    findings = _Findings(HOLDER, read_records(transport, HOLDER))
    holder = Holder(
        name=_name(findings),
        id_number=findings.take(0x08),
        sex=findings.take(0x0A),
        ethnicity=findings.take(0x0B),
        birth_date=findings.take(0x0D),
    )
    return holder, findings.warnings


def _identification(issuer: _Findings) -> bytes:
    """Tag 01, which alone makes the card a social-security card: a SAM answers to the same name and lacks it."""
    record = issuer.content.records.get(0x01)
    if record is None and issuer.content.state is not FileState.PROTECTED:
        raise CardError(Failure.WRONG_CARD, "SSSE without an identification code", CardKind.SAM)
    value = issuer.raw(0x01)
    if len(value) != IDENTIFICATION_LENGTH or value[3:8] != RID:
        raise CardError(Failure.CARD_UNREADABLE, "identification code malformed")
    if number.region(value[:3]) is None:
        issuer.warn(Oddity.BAD_DIGITS, 0x01)
    if value[-4:] == NOT_PERSONALISED:
        issuer.warn(Oddity.NOT_PERSONALISED, 0x01)
    return value


def _generation(issuer: _Findings) -> Generation:
    """By the first three characters; none at all means 1.00 (四川省社会保障卡读写机具规范 §10.2)."""
    version = issuer.take(0x03)
    text = (version.value or "")[:3]
    if version.raw.endswith(b"\x00") and text:
        issuer.warn(Oddity.VERSION_PADDED, 0x03)
    if not text and version.status is not FieldStatus.MALFORMED:
        return Generation.V1
    for generation in Generation:
        if generation.startswith(text) and len(text) == 3:
            return generation
    raise CardError(Failure.GENERATION_UNKNOWN, f"version {version.raw[:8].hex().upper()}")


def _name(holder: _Findings) -> Field[str]:
    """Tag 09 continued by 4E (from 2.00 on), decoded as one text: a character may stand across the seam."""
    record = holder.content.records.get(0x09)
    if record is None or not record.whole:
        return holder.take(0x09)
    return holder.judge(0x09, fields.name(record.value, holder.raw(0x4E)))
