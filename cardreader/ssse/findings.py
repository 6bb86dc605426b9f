"""From the records of one file to its fields, each by itself, with a warning for whatever is odd. Reads no card."""

from dataclasses import dataclass, field
from typing import Any, Final

from cardreader.ssse import fields, tlv
from cardreader.ssse.card_reading import CardWarning, Field, FieldStatus, FileReading, Oddity
from cardreader.ssse.files import HOLDER, File, Generation, Item, ReadCondition, access
from cardreader.ssse.files.item import all_of
from cardreader.ssse.records import FileContent, FileState

NAME: Final = 0x09
NAME_EXTENSION: Final = 0x4E
_PIN_HELPS: Final = frozenset({ReadCondition.PIN, ReadCondition.PIN_OR_KEY})


@dataclass(slots=True)
class Findings:
    """The fields of one file and the warnings that come up while they are taken.

    `pin_verified` says that the holder's PIN was taken before: what stays closed then asks for a key.
    """

    file: File
    content: FileContent
    generation: Generation
    pin_verified: bool = False
    warnings: list[CardWarning] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.content.state is FileState.PROTECTED:
            self.warn(Oddity.PROTECTED, 0)
        elif self.content.state is FileState.MISSING:
            self.warn(Oddity.MISSING, 0)

    def warn(self, code: Oddity, tag: int) -> None:
        """Note something odd, once."""
        warning = CardWarning(code, self.file.path, tag)
        if warning not in self.warnings:
            self.warnings.append(warning)

    def raw(self, tag: int) -> bytes:
        """The bytes of an item, empty where the card has none."""
        record = self.content.first(tag)
        return record.value if record is not None else b""

    def take(self, tag: int) -> Field[Any]:
        """The item with this tag, decoded by itself."""
        return self._taken(self.file.item(tag), self.content.all(tag))

    def _taken(self, item: Item, records: list[tlv.Record]) -> Field[Any]:
        if not records:
            return self._without_record(item)
        if item.times > 1:
            return self.judge(item, all_of([_decoded(item, record) for record in records[: item.times]]))
        return self.judge(item, _decoded(item, records[0]))

    def judge(self, item: Item, found: Field[Any]) -> Field[Any]:
        """Note the field's warning, if it has one; that an item is empty which may be so is none."""
        if found.warning is Oddity.UNSET and item.empty:
            return Field(found.value, found.raw, found.status)
        if found.warning is not None:
            self.warn(found.warning, item.tag)
        return found

    def reading(self) -> FileReading:
        """All items of the file. The name is read together with its extension, as one text."""
        named = {NAME: self.name, NAME_EXTENSION: self.extension} if self.file is HOLDER else {}
        records = self.content.by_tag()
        read = {
            item.tag: named[item.tag]() if item.tag in named else self._taken(item, records.get(item.tag, []))
            for item in self.file.items
        }
        return FileReading(self.file.path, read, tuple(self.warnings))

    def name(self) -> Field[str]:
        """Tag 09 continued by 4E (from 2.00 on), decoded as one text: a character may stand across the seam."""
        record = self.content.first(NAME)
        if record is None or not record.whole:
            return self.take(NAME)
        return self.judge(self.file.item(NAME), fields.name(record.value, self.raw(NAME_EXTENSION)))

    def extension(self) -> Field[str]:
        """Tag 4E by itself: what it adds to the name, though half a character may stand at its beginning."""
        record = self.content.first(NAME_EXTENSION)
        if record is None or not record.whole:
            return self.take(NAME_EXTENSION)
        if not record.value.strip(fields.PADDING):
            return Field("", record.value, FieldStatus.READ)
        whole = self.name()
        if whole.value is None:
            return self.take(NAME_EXTENSION)
        return Field(whole.value[fields.characters(self.raw(NAME)) :], record.value, FieldStatus.READ)

    def _without_record(self, item: Item) -> Field[Any]:
        match self.content.state:
            case FileState.PROTECTED:
                return Field(None, b"", self._what_opens())
            case FileState.READ if not item.empty and item.since <= self.generation:
                self.warn(Oddity.MISSING, item.tag)
                return Field(None, b"", FieldStatus.ABSENT, Oddity.MISSING)
            case _:
                return Field(None, b"", FieldStatus.ABSENT)

    def _what_opens(self) -> FieldStatus:
        helps = access(self.file.path, self.generation) in _PIN_HELPS
        return FieldStatus.NEEDS_PIN if helps and not self.pin_verified else FieldStatus.NEEDS_KEY


def _decoded(item: Item, record: tlv.Record) -> Field[Any]:
    if not record.whole:
        return Field(None, record.value, FieldStatus.MALFORMED, Oddity.WRONG_LENGTH)
    return item.decode(record.value)
