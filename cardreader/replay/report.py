"""What a recording tells, card by card: what was understood, and what is missing. The cards are read as any card is."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, Final

from cardreader.document import SOCIAL_SECURITY, plain
from cardreader.failures import CardError, CardFailure, CardKind, Failure
from cardreader.replay import vectors
from cardreader.replay.exchange import Exchange, Unreadable, exchanges, from_hex
from cardreader.replay.placing import BY_PATH
from cardreader.replay.rebuilding import GET_PROCESSING_OPTIONS, Rebuilt
from cardreader.replay.recording import RecordingEntry
from cardreader.simulator.card import SoftwareCard
from cardreader.ssse import number
from cardreader.ssse.card_reading import CardReading, Field, FieldStatus, FileReading
from cardreader.ssse.files import FREE_FILES, Generation
from cardreader.ssse.files.ssse import ISSUER
from cardreader.ssse.reading import CARD_NUMBER, IDENTIFICATION_CODE, VERSION, read_card, read_findings
from cardreader.ssse.selection import select_application, select_ssse
from cardreader.transport import Chained, Command, Ins, Response

APDU: Final = "apdu"
ATR: Final = "atr"
UNKNOWN: Final = str(CardKind.UNKNOWN)
_SAID: Final[dict[int, str]] = {
    Ins.VERIFY: "PIN",
    Ins.INTERNAL_AUTHENTICATE: "card's proof",
    Ins.EXTERNAL_AUTHENTICATE: "key shown",
    GET_PROCESSING_OPTIONS[1]: "a bank's application",
}


@dataclass(frozen=True, slots=True)
class Report:
    """One card of a recording, or all its vectors of one kind. What is not known is None."""

    card: str
    kind: str
    generation: str | None = None
    card_number: str | None = field(default=None, repr=False)
    region: str | None = None
    understood: tuple[str, ...] = field(default=(), repr=False)
    missing: tuple[str, ...] = ()

    def document(self) -> dict[str, object]:
        """As JSON."""
        return {
            "card": self.card,
            "kind": self.kind,
            "generation": self.generation,
            "card_number": self.card_number,
            "region": self.region,
            "understood": list(self.understood),
            "missing": list(self.missing),
        }


class _Replayed:
    """A transport that answers from a rebuilt card."""

    def __init__(self, card: SoftwareCard) -> None:
        self._card = card

    def send(self, command: Command) -> Response:
        """Answer as the card did, whichever way it was asked then."""
        return Response.decode(self._card.answer(bytes(command.encode())))


def reports(entries: Iterable[RecordingEntry]) -> list[Report]:
    """One for each card, in the order in which they come up; then one for each kind of vectors."""
    cards: dict[str, list[RecordingEntry]] = {}
    listed: dict[str, list[RecordingEntry]] = {}
    for entry in entries:
        group = listed.setdefault(entry.kind, []) if entry.kind in vectors.KINDS else cards.setdefault(entry.card, [])
        group.append(entry)
    return [
        *(_card(name, group) for name, group in cards.items()),
        *(_vectors(kind, group) for kind, group in listed.items()),
    ]


def _vectors(kind: str, entries: list[RecordingEntry]) -> Report:
    differing = [entry.id or entry.response for entry in entries if not vectors.agrees(entry)]
    count = f"{len(entries) - len(differing)} of {len(entries)} agree"
    return Report(kind, kind, understood=(count,), missing=tuple(f"{each}: does not agree" for each in differing))


def _card(name: str, entries: list[RecordingEntry]) -> Report:
    rebuilt, notes, missing = Rebuilt(), list[str](), list[str]()
    for entry in entries:
        if entry.kind == ATR:
            rebuilt.atr = from_hex(entry.response or entry.request) or rebuilt.atr
        elif entry.kind != APDU:
            missing.append(f"{entry.id}: entries of kind {entry.kind} are not known")
    for exchange in exchanges(entry for entry in entries if entry.kind == APDU):
        if isinstance(exchange, Unreadable):
            missing.append(f"{exchange.id}: {exchange.why}")
            continue
        rebuilt.take(exchange)
        missing.extend(_without_status(exchange))
        notes.extend(_spoken(exchange))
    missing.extend(rebuilt.unplaced)
    if rebuilt.atr:
        notes.insert(0, f"ATR {rebuilt.atr.hex().upper()}")
    report = _read(name, rebuilt)
    return replace(report, understood=(*notes, *report.understood), missing=(*report.missing, *missing))


def _without_status(exchange: Exchange) -> Iterator[str]:
    if exchange.sw is None:
        yield f"{exchange.id}: the answer to {exchange.command.masked()[:10]} has no status bytes"


def _spoken(exchange: Exchange) -> Iterator[str]:
    """What an exchange tells that is no file: never a PIN's digits."""
    said = _SAID.get(exchange.command.ins)
    if said is not None and exchange.sw is not None:
        yield f"{exchange.id}: {said}, {exchange.sw:04X}"


def _read(name: str, rebuilt: Rebuilt) -> Report:
    image = rebuilt.image("T=1")
    transport = Chained(_Replayed(SoftwareCard(image)))
    verdict = read_card(transport, atr=image.atr, protocol=image.protocol)
    if isinstance(verdict, CardFailure) and not _is_ours(verdict, rebuilt):
        return _another(name, verdict, rebuilt)
    read = _files(transport, rebuilt, verdict)
    code = from_hex(_value(read, IDENTIFICATION_CODE) or "") or b""
    understood = [f"SELECT SSSE, {rebuilt.algorithm or 'no algorithm named'}"] if rebuilt.entered else []
    understood.extend(_beside(rebuilt))
    missing = ["SELECT SSSE: not recorded"] if rebuilt.entered is None else []
    for file in read:
        understood.extend(_understood(file))
        missing.extend(_missing(file))
    if isinstance(verdict, CardFailure):
        missing.append(f"{verdict.code}: {verdict.detail}")
    told = isinstance(verdict, CardReading) and verdict.files[0].fields[VERSION].status is not FieldStatus.ABSENT
    return Report(
        name,
        SOCIAL_SECURITY,
        generation=str(verdict.generation) if isinstance(verdict, CardReading) and told else None,
        card_number=_value(read, CARD_NUMBER),
        region=number.region(code[:3]),
        understood=tuple(understood),
        missing=tuple(missing),
    )


def _is_ours(failure: CardFailure, rebuilt: Rebuilt) -> bool:
    """A card of which records of SSSE were read is ours, though the recording lacks what the verdict needs."""
    if failure.failure in (Failure.APPLICATION_LOCKED, Failure.GENERATION_UNKNOWN):
        return True
    lacks_code = failure.kind is CardKind.SAM and not rebuilt.sam
    return lacks_code and any(path in BY_PATH for path in rebuilt.files)


def _beside(rebuilt: Rebuilt) -> tuple[str, ...]:
    """The applications that are no part of SSSE."""
    return tuple(f"application {aid.hex().upper()}" for aid in rebuilt.others)


def _another(name: str, failure: CardFailure, rebuilt: Rebuilt) -> Report:
    selected = _beside(rebuilt)
    undecided = failure.kind is CardKind.SAM and not rebuilt.sam
    if undecided:
        return Report(name, UNKNOWN, understood=("SELECT SSSE",), missing=("SSSE/EF05: not recorded",))
    what = (f"{failure.code}: {failure.detail}",) if failure.failure is not Failure.WRONG_CARD else ()
    nothing = () if selected or what or failure.kind is not CardKind.UNKNOWN else ("no application is recorded",)
    return Report(name, failure.kind or UNKNOWN, understood=selected, missing=(*what, *nothing))


def _files(transport: Chained, rebuilt: Rebuilt, verdict: CardReading | CardFailure) -> list[FileReading]:
    """The two files of SSSE, and of the others those of which anything was recorded."""
    if isinstance(verdict, CardFailure) and verdict.failure is Failure.APPLICATION_LOCKED:
        return []
    generation = Generation(verdict.generation) if isinstance(verdict, CardReading) else Generation.V2
    recorded = [BY_PATH[path] for path in BY_PATH if path in rebuilt.files or path in rebuilt.refused]
    read: list[FileReading] = list(verdict.files) if isinstance(verdict, CardReading) else []
    wanted = [file for file in (*FREE_FILES, *recorded) if file.path not in {each.path for each in read}]
    with suppress(CardError):
        # What was recorded may be too odd to be read: then it counts as not recorded.
        select_ssse(transport)
        for file in dict.fromkeys(wanted):
            if file.directory != "SSSE":
                select_application(transport, file.directory)
            read.append(read_findings(transport, file, generation).reading())
    return read


def _value(read: list[FileReading], tag: int) -> Any:
    """What the issuer's file has under this tag, or None."""
    issuer = next((file for file in read if file.path == ISSUER.path), None)
    return issuer.fields[tag].value if issuer is not None else None


def _understood(file: FileReading) -> Iterator[str]:
    for tag, found in file.fields.items():
        if found.status is FieldStatus.READ and found.value != "":
            yield f"{_label(file, tag)} = {_shown(found)}"
    for warning in file.warnings:
        if warning.tag in file.fields and file.fields[warning.tag].status is FieldStatus.READ:
            yield f"{_label(file, warning.tag)}: {warning.code}"


def _missing(file: FileReading) -> Iterator[str]:
    """A file of which nothing was recorded is one word, else its items one by one."""
    states = {found.status for found in file.fields.values()}
    if len(states) == 1 and (state := states.pop()) is not FieldStatus.READ:
        yield f"{file.path}: {'not recorded' if state is FieldStatus.ABSENT else state}"
        return
    for tag, found in file.fields.items():
        item = BY_PATH[file.path].item(tag)
        if found.status is FieldStatus.READ or (found.warning is None and item.empty):
            continue
        absent = found.status is FieldStatus.ABSENT
        why = "not recorded" if absent else f"{found.warning or found.status} ({found.raw.hex().upper()})"
        yield f"{_label(file, tag)}: {why}"


def _label(file: FileReading, tag: int) -> str:
    return f"{file.path} {tag:02X} {BY_PATH[file.path].item(tag).name}"


def _shown(found: Field[Any]) -> str:
    return str(plain(found.value))
