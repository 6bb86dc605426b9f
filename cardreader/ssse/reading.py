"""Reads a social-security card in one go: who issued it, to whom, and what is odd about it. Sends no PIN.

A key is shown by the security module that is handed in, and only where a card of 3.00 asks for it.
"""

from typing import Any, Final

from cardreader.failures import CardError, CardFailure, CardKind, Failure
from cardreader.ssse import number
from cardreader.ssse.algorithms import algorithm_of
from cardreader.ssse.card_reading import CardReading, CardWarning, Field, FieldStatus, FileReading, HolderFields, Oddity
from cardreader.ssse.files import HOLDER, ISSUER, RID, File, Generation
from cardreader.ssse.findings import NAME, NAME_EXTENSION, Findings
from cardreader.ssse.records import FileState, read_records
from cardreader.ssse.security_module import THE_MODULES_OWN, CardIdentity, SecurityModule
from cardreader.ssse.selection import select_ssse
from cardreader.transport import Transport

IDENTIFICATION_LENGTH: Final = 16
NOT_PERSONALISED: Final = b"\xff" * 4
IDENTIFICATION_CODE, VERSION, ISSUED_ON, EXPIRES_ON, CARD_NUMBER = 0x01, 0x03, 0x05, 0x06, 0x07
ID_NUMBER, SEX, ETHNICITY, BIRTH_DATE = 0x08, 0x0A, 0x0B, 0x0D
_BY_MAJOR: Final = {generation[0]: generation for generation in Generation}


def read_card(
    transport: Transport, *, atr: bytes, protocol: str, security_module: SecurityModule | None = None
) -> CardReading | CardFailure:
    """Read both files that identify a holder. All or nothing: a card that leaves in between gives a failure.

    `transport` must follow 61xx and 6Cxx (`Chained`). SSSE is selected afterwards, as PIN and proof need it. On cards
    of 3.00 the holder's file opens by `security_module`; without one its fields are `needs_key`.
    """
    try:
        return _read(transport, atr, protocol, security_module)
    except CardError as error:
        return error.failure


def read_file(
    transport: Transport, file: File, generation: Generation = Generation.V2, *, pin_verified: bool = False
) -> tuple[dict[str, Field[Any]], tuple[CardWarning, ...]]:
    """The items of a file below the current application, by name, with what is odd. Raises CardError."""
    reading = read_findings(transport, file, generation, pin_verified=pin_verified).reading()
    return {item.name: reading.fields[item.tag] for item in file.items}, reading.warnings


def read_findings(transport: Transport, file: File, generation: Generation, *, pin_verified: bool = False) -> Findings:
    """A file below the current application as findings. Raises CardError."""
    return Findings(file, read_records(transport, file, generation), generation, pin_verified)


def _read(transport: Transport, atr: bytes, protocol: str, security_module: SecurityModule | None) -> CardReading:
    fci = select_ssse(transport, atr)
    issuer = read_findings(transport, ISSUER, Generation.V2)
    identification = _identification(issuer)
    region = number.region(identification[:3]) or ""
    told = _generation(issuer)
    algorithm = algorithm_of(fci, region)
    holder = read_findings(transport, HOLDER, told or Generation.V2)
    generation = told or _implied(holder)
    module: CardFailure | None = None
    if security_module is not None and holder.content.state is FileState.PROTECTED:
        card = CardIdentity(identification.hex().upper(), region, atr, algorithm, generation)
        holder, module = _opened(transport, card, security_module, holder)
    holder.generation = generation
    issued, held = issuer.reading(), holder.reading()
    return CardReading(
        generation=generation,
        algorithm=algorithm,
        atr=atr,
        protocol=protocol,
        identification_code=identification.hex().upper(),
        region=region,
        card_number=issued.fields[CARD_NUMBER].value or "",
        issued_on=issued.fields[ISSUED_ON],
        expires_on=issued.fields[EXPIRES_ON],
        holder=_holder(held),
        warnings=(*issued.warnings, *held.warnings),
        files=(issued, held),
        module=module,
    )


def _opened(
    transport: Transport, card: CardIdentity, security_module: SecurityModule, closed: Findings
) -> tuple[Findings, CardFailure | None]:
    """Have the holder's file opened and read it again; what the module could not do stands beside the closed file."""
    unlocked = security_module.unlock(transport, card)
    if isinstance(unlocked, CardFailure):
        if unlocked.failure not in THE_MODULES_OWN:
            raise CardError(unlocked.failure, unlocked.detail, unlocked.kind)
        return closed, unlocked
    return read_findings(transport, HOLDER, closed.generation), None


def _holder(held: FileReading) -> HolderFields:
    return HolderFields(
        name=held.fields[NAME],
        id_number=held.fields[ID_NUMBER],
        sex=held.fields[SEX],
        ethnicity=held.fields[ETHNICITY],
        birth_date=held.fields[BIRTH_DATE],
    )


def _identification(issuer: Findings) -> bytes:
    """Tag 01, which alone makes the card a social-security card: a SAM answers to the same name and lacks it."""
    record = issuer.content.first(IDENTIFICATION_CODE)
    if record is None and issuer.content.state is not FileState.PROTECTED:
        raise CardError(Failure.WRONG_CARD, "SSSE without an identification code", CardKind.SAM)
    value = issuer.raw(IDENTIFICATION_CODE)
    if len(value) != IDENTIFICATION_LENGTH or value[3:8] != RID:
        raise CardError(Failure.CARD_UNREADABLE, "identification code malformed")
    if number.region(value[:3]) is None:
        issuer.warn(Oddity.BAD_DIGITS, IDENTIFICATION_CODE)
    if value[-4:] == NOT_PERSONALISED:
        issuer.warn(Oddity.NOT_PERSONALISED, IDENTIFICATION_CODE)
    return value


def _generation(issuer: Findings) -> Generation | None:
    """By the first three characters; none at all means 1.00 (四川省社会保障卡读写机具规范 §10.2).

    None where the bytes are no version at all. Raises CardError for a version that the standard may have one day.
    """
    version = issuer.take(VERSION)
    text = (version.value or "")[:3]
    if version.raw.endswith(b"\x00") and text:
        issuer.warn(Oddity.VERSION_PADDED, VERSION)
    if version.status in (FieldStatus.UNSET, FieldStatus.ABSENT):
        return Generation.V1
    generation = _BY_MAJOR.get(text[:1])
    if generation is None and len(text) == len("4.0") and text[0].isdigit() and text[1] == ".":
        raise CardError(Failure.GENERATION_UNKNOWN, f"version {version.raw[:8].hex().upper()}")
    if generation is None or text != generation[:3]:
        issuer.warn(Oddity.VERSION_UNKNOWN, VERSION)
    return generation


def _implied(holder: Findings) -> Generation:
    """What the holder's file tells of the version where the card's own word cannot be read."""
    if holder.content.state is FileState.PROTECTED:
        return Generation.V3
    return Generation.V2 if holder.content.first(NAME_EXTENSION) is not None else Generation.V1
