"""What the card knows of its holder's unemployment: registration, certificate, aid, months of benefit (DF02, DF03).

Read after the holder's PIN was verified in SSSE: that lasts while no other application family is selected. What stays
closed nevertheless says which key is missing, by its status.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cardreader.failures import CardError, CardFailure
from cardreader.ssse import codes
from cardreader.ssse.card_reading import CardWarning, Field, FieldStatus, Oddity
from cardreader.ssse.files import SSSE_AID, File, Generation
from cardreader.ssse.files.df02 import AID, CERTIFICATE, EMPLOYMENT
from cardreader.ssse.files.df03 import BENEFIT
from cardreader.ssse.findings import Findings
from cardreader.ssse.reading import read_findings
from cardreader.ssse.records import FileContent, FileState
from cardreader.ssse.selection import select_application, select_name
from cardreader.transport import Transport


@dataclass(frozen=True, slots=True)
class Code:
    """A code of the standard, and its words where a source states them (`codes`); "" where not."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class Registration:
    """The last registration as unemployed: when, of which type, for which reason, why it ended, where (GB/T 2260)."""

    registered_on: Field[date]
    type: Field[Code]
    reason: Field[Code]
    cancellation: Field[Code]
    region: Field[str]

    @property
    def stands(self) -> bool | None:
        """Whether the holder is registered as unemployed by the card; None where the card does not tell."""
        return self.type.value.code == codes.REGISTERED if self.type.value is not None else None


@dataclass(frozen=True, slots=True)
class Certificate:
    """就业失业登记证: its number, who issued it, when it was issued or last inspected, where."""

    number: Field[str]
    issued_by: Field[str]
    certified_on: Field[date]
    region: Field[str]


@dataclass(frozen=True, slots=True)
class AidCategory:
    """One reason why somebody is helped into work; a part that the card does not tell is None."""

    category: Code | None
    recognised_on: date | None
    recognised_at: str | None


@dataclass(frozen=True, slots=True)
class BenefitOnCard:
    """失业保险金: months paid in and counted, months due and already drawn, when it was claimed."""

    claimed_on: Field[date]
    paid_months: Field[int]
    counted_months: Field[int]
    due_months: Field[int]
    drawn_months: Field[int]


@dataclass(frozen=True, slots=True)
class Unemployment:
    """All of it, each value with its own status."""

    registration: Registration
    certificate: Certificate
    aid: Field[tuple[AidCategory, ...]]
    benefit: BenefitOnCard
    warnings: tuple[CardWarning, ...] = field(default=())


def read_unemployment(
    transport: Transport, generation: Generation | str = Generation.V2, *, pin_verified: bool = True
) -> Unemployment | CardFailure:
    """Read DF02 and DF03; SSSE is selected again afterwards. `generation` is that of the card (`CardReading`).

    With `pin_verified` false what is closed says `needs_pin` where the PIN would open it.
    """
    try:
        version = Generation(generation)
        employment, certificate, aid = _files(transport, "DF02", (EMPLOYMENT, CERTIFICATE, AID), version, pin_verified)
        (benefit,) = _files(transport, "DF03", (BENEFIT,), version, pin_verified)
        transport.send(select_name(SSSE_AID))
    except CardError as error:
        return error.failure
    return _unemployment(employment, certificate, aid, benefit)


def _files(
    transport: Transport, directory: str, files: tuple[File, ...], generation: Generation, pin_verified: bool
) -> list[Findings]:
    if not select_application(transport, directory):
        return [Findings(file, FileContent(FileState.MISSING), generation) for file in files]
    return [read_findings(transport, file, generation, pin_verified=pin_verified) for file in files]


def _unemployment(employment: Findings, certificate: Findings, aid: Findings, benefit: Findings) -> Unemployment:
    registered, certified, aided, drawn = (each.reading() for each in (employment, certificate, aid, benefit))
    registered_on = registered.fields[0x60]
    if registered_on.status is FieldStatus.ABSENT:
        # Tag 60 stands in exactly one of the two files (人社信息函[2012]37号 table 9).
        registered_on = drawn.fields[0x60]
    odd = (*registered.warnings, *certified.warnings, *aided.warnings, *drawn.warnings)
    return Unemployment(
        registration=_registration(registered_on, registered.fields),
        certificate=Certificate(
            number=certified.fields[0x55],
            issued_by=certified.fields[0x56],
            certified_on=certified.fields[0x96],
            region=certified.fields[0x97],
        ),
        aid=_aid(aided.fields[0x99]),
        benefit=BenefitOnCard(
            claimed_on=drawn.fields[0x98],
            paid_months=drawn.fields[0x63],
            counted_months=drawn.fields[0x64],
            due_months=drawn.fields[0x65],
            drawn_months=drawn.fields[0x66],
        ),
        warnings=tuple(each for each in odd if not _elsewhere(each, registered_on)),
    )


def _registration(registered_on: Field[date], fields: Mapping[int, Field[Any]]) -> Registration:
    whole = fields[0x4F]
    return Registration(
        registered_on=registered_on,
        type=_part(whole, 0, codes.REGISTRATION_TYPES),
        reason=_part(whole, 2, codes.REASONS),
        cancellation=_part(whole, 4, codes.CANCELLATIONS),
        region=fields[0x50],
    )


def _part(whole: Field[str], start: int, table: Mapping[str, str]) -> Field[Code]:
    """Two digits of tag 4F; left out ones are unset, unknown ones stay a code with a warning."""
    if whole.value is None:
        return Field(None, whole.raw, whole.status, whole.warning)
    code = whole.value[start : start + 2]
    if code in codes.NO_CODE:
        return Field(None, whole.raw, FieldStatus.UNSET)
    warning = None if code in table else Oddity.UNKNOWN_CODE
    return Field(Code(code, table.get(code, "")), whole.raw, FieldStatus.READ, warning)


def _aid(found: Field[tuple[dict[str, Any], ...]]) -> Field[tuple[AidCategory, ...]]:
    if found.value is None:
        return Field(None, found.raw, found.status, found.warning)
    categories = tuple(
        AidCategory(_category(each["category"]), each["recognised_on"], each["recognised_at"]) for each in found.value
    )
    return Field(categories, found.raw, found.status, found.warning)


def _category(code: str | None) -> Code | None:
    return Code(code, codes.AID_CATEGORIES.get(code, "")) if code is not None else None


def _elsewhere(warning: CardWarning, registered_on: Field[date]) -> bool:
    """That tag 60 is missing in one file is no warning where the other has it."""
    return warning.tag == 0x60 and warning.code is Oddity.MISSING and registered_on.status is not FieldStatus.ABSENT
