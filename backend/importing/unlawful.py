"""Takes unlawful conditions out of what employers wrote, or says why a vacancy must be held from every glass.

Which conditions they are is data (`assets/rules/unlawful.toml`), each rule with its source. Employment promotion law
art. 26-31; a column of such a condition is never taken over at all.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

TEXT_LIMIT: Final = 4_000
CLAUSE_LIMIT: Final = 24
"""A longer clause says more than the condition: taking it out would take lawful things along."""
_CLAUSES: Final = re.compile(r"([,，;；。！!|\n]+)")
_TITLE_PARTS: Final = re.compile(r"([（()）【】\[\]〔〕《》,，、/|;；+\s]+)")
_EMPTY_BRACKETS: Final = re.compile(r"[（(【\[〔][\s,，、/|;；+]*[）)】\]〕]")
_LOOSE: Final = re.compile(
    r"(?<=[（(【\[])[,，、/|;；+\s]+|[,，、/|;；+\s]+(?=[）)】\]])|^[,，、/|;；+\s]+|[,，、/|;；+\s]+$"
)


class Treatment(StrEnum):
    """What is done with a condition."""

    STRIP = "strip"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Rule:
    """One unlawful condition: how it is written, and what makes the same words lawful."""

    name: str
    action: Treatment
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None

    def search(self, text: str) -> re.Match[str] | None:
        """Where the condition stands in `text`."""
        found = self.pattern.search(text)
        return None if found is None or (self.unless and self.unless.search(text)) else found


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is about an unlawful condition, and the cells that ask for nothing."""

    field: str
    name: str
    lawful: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text without unlawful conditions, what was taken out, and why it must be held all the same."""

    text: str
    stripped: tuple[str, ...] = ()
    held: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnlawfulRules:
    """All rules; make them of the plain values of the file with `from_mapping`."""

    rules: tuple[Rule, ...]
    columns: tuple[Column, ...]
    nothing_left: str
    tangled: str
    elsewhere: str

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> "UnlawfulRules":
        """A missing key is a KeyError, a wrong pattern an `re.error`: the file ships with the product."""
        rules = tuple(
            Rule(
                item["name"],
                Treatment(item["action"]),
                re.compile(item["pattern"]),
                re.compile(item["unless"]) if "unless" in item else None,
            )
            for item in values["rules"]
        )
        columns = tuple(Column(item["field"], item["name"], frozenset(item["lawful"])) for item in values["columns"])
        return cls(rules, columns, **values["words"])

    def in_column(self, column: Column, cell: str) -> tuple[str, ...]:
        """What a cell of such a column asks for unlawfully, as it will be listed."""
        plain = cell.strip()
        return () if not plain or plain.lower() in column.lawful else (f"{column.name}：{plain[:CLAUSE_LIMIT]}",)

    def clean_prose(self, text: str) -> Cleaned:
        """Drop every clause with a condition; hold where the clause says more, or where the rule wants an officer."""
        kept: list[str] = []
        stripped: list[str] = []
        held: list[str] = []
        pieces = [*_CLAUSES.split(text), ""]
        for clause, mark in zip(pieces[::2], pieces[1::2], strict=True):
            rule, short = self._first(clause), clause.strip()
            if rule is None:
                kept += [clause, mark]
            elif rule.action is Treatment.HOLD:
                held.append(f"{rule.name}：{short[:CLAUSE_LIMIT]}")
                kept += [clause, mark]
            elif len(short) > CLAUSE_LIMIT:
                held.append(f"{self.tangled}：{rule.name}")
                kept += [clause, mark]
            else:
                stripped.append(f"{rule.name}：{short}")
        return Cleaned("".join(kept).strip(" \n,，;；|"), _once(stripped), _once(held))

    def clean_title(self, title: str) -> Cleaned:
        """Take conditions out of a title: whole where they stand in brackets or between commas, else the bare words."""
        parts = _TITLE_PARTS.split(title)
        stripped: list[str] = []
        for index in range(0, len(parts), 2):
            while (rule := self._first(parts[index])) is not None and (found := rule.search(parts[index])):
                stripped.append(f"{rule.name}：{found[0]}")
                in_brackets = _depth("".join(parts[:index])) > 0
                parts[index] = "" if in_brackets else parts[index][: found.start()] + parts[index][found.end() :]
        if not stripped:
            return Cleaned(title)
        return Cleaned(_tidied("".join(parts)), _once(stripped))

    def clean_tags(self, tags: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The lawful tags, and what the others said."""
        found = [(tag, self._first(tag)) for tag in tags]
        lawful = tuple(tag for tag, rule in found if rule is None)
        return lawful, _once([f"{rule.name}：{tag}" for tag, rule in found if rule is not None])

    def held_by(self, *texts: str) -> tuple[str, ...]:
        """Why texts that must stay as they are (pay, hours, place) keep the vacancy from the glass."""
        rules = [
            rule for text in texts for clause in _CLAUSES.split(text[:TEXT_LIMIT]) if (rule := self._first(clause))
        ]
        return _once([f"{self.elsewhere}：{rule.name}" for rule in rules])

    def _first(self, text: str) -> Rule | None:
        return next((rule for rule in self.rules if rule.search(text)), None)


def _tidied(title: str) -> str:
    """No empty brackets and no loose commas; brackets may have held brackets."""
    before = ""
    while before != title:
        before, title = title, _LOOSE.sub("", _EMPTY_BRACKETS.sub("", title)).strip()
    return title


def _depth(text: str) -> int:
    """How many brackets are open at the end of `text`."""
    return sum(text.count(mark) for mark in "（(【[〔") - sum(text.count(mark) for mark in "）)】]〕")


def _once(found: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
