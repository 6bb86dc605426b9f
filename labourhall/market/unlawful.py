"""Takes unlawful conditions out of what employers wrote, or says why a vacancy must be held from every glass.

Which conditions they are is data (`assets/rules/unlawful.toml`), each rule with its source. Employment promotion law
art. 26-31; a column of such a condition is never taken over at all.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import Any, Final

from labourhall.market.later import later
from labourhall.market.remembered import remembered

TEXT_LIMIT: Final = 4_000
CLAUSE_LIMIT: Final = 24
"""A longer clause says more than the condition: taking it out would take lawful things along."""
SAID_LIMIT: Final = 60
"""So much of the sentence that holds a vacancy is told to the officer."""
_CLAUSES: Final = later(r"([,，;；。！!|\n]+|\s*(?=(?<![\dA-Za-z.])\d{1,2}(?:[、)）]|[.．](?!\d))|[①-⑳]))")
"""Between clauses, also before a numbered point; what is between is kept with the clause before."""
_NUMBER: Final = later(r"\s*(?:\d{1,2}(?:[、)）]|[.．](?!\d))|[①-⑳])?\s*")
_BITS: Final = later(r"[、\s]")
_GLUE: Final = later(
    r"(?:要求|岗位|职位|本|该|我司|公司|现|需|须|必须|限|仅|只|有|持|具|请|可|且|并|和|及|的|者|为|以|等|人|人员|人士|朋友|考虑|录用"
    r"|应聘|投递|报名|优先|证明|提供|检查|体检|查|入职|[:：]|（[^（）]*）|\([^()]*\))*"
)
"""Words beside a condition that say nothing without it."""
_TITLE_PARTS: Final = later(r"([（()）【】\[\]〔〕《》,，、/|;；+\s]+)")
_EMPTY_BRACKETS: Final = later(r"[（(【\[〔][\s,，、/|;；+]*[）)】\]〕]")
_LOOSE: Final = later(
    r"(?<=[（(【\[])[,，、/|;；+\s]+|[,，、/|;；+\s]+(?=[）)】\]])|^[,，、/|;；+\s]+|[,，、/|;；+\s]+$"
)


class Treatment(StrEnum):
    """What is done with a condition."""

    STRIP = "strip"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Rule:
    """One unlawful condition: what it never lacks, how it is written, and what makes the same words lawful.

    `posts` are those for which another law may ask for it, wherever in the text they are named: a doubt, no rule.
    """

    name: str
    action: Treatment
    hint: re.Pattern[str]
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    posts: re.Pattern[str] | None

    def may_stand_in(self, text: str) -> bool:
        """Whether the whole text need be looked at for it."""
        return bool(self.hint.search(text)) and not (self.posts and self.posts.search(text))

    def search(self, text: str, around: str = "") -> re.Match[str] | None:
        """Where the condition stands in `text`; `around` is the whole that makes it lawful, where that is more."""
        found = self.pattern.search(text) if self.hint.search(text) else None
        return None if found is None or (self.unless and self.unless.search(around or text)) else found


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


@dataclass(frozen=True, eq=False)
class UnlawfulRules:
    """All rules; make them of the plain values of the file with `from_mapping`. Equal to itself alone: so it is quick
    to remember what it said.
    """

    rules: tuple[Rule, ...]
    doubts: tuple[Rule, ...]
    columns: tuple[Column, ...]
    nothing_left: str
    nothing_named: str
    doubtful: str
    tangled: str
    elsewhere: str
    unverified: str

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> "UnlawfulRules":
        """A missing key is a KeyError, a wrong pattern an `re.error` when asked: the file ships with the product."""
        parts, mark = values["parts"], values["words"]["unverified"]
        doubtful = {item["name"] for item in values["rules"] if item.get("unverified")}
        names = {item["name"]: item["name"] + (mark if item["name"] in doubtful else "") for item in values["rules"]}
        rules, doubts = (
            tuple(
                Rule(
                    names.get(item["name"], item["name"]),
                    Treatment(item.get("action", "hold")),
                    later(item["hint"]),
                    _with_parts(item["pattern"], parts),
                    *(_with_parts(item[key], parts) if key in item else None for key in ("unless", "posts")),
                )
                for item in values[name]
            )
            for name in ("rules", "doubts")
        )
        columns = tuple(
            Column(item["field"], names.get(item["name"], item["name"]), frozenset(item["lawful"]))
            for item in values["columns"]
        )
        return cls(rules, doubts, columns, **values["words"])

    def in_column(self, column: Column, cell: str) -> tuple[str, ...]:
        """What a cell of such a column asks for unlawfully, as it will be listed."""
        plain = cell.strip()
        return () if not plain or plain.lower() in column.lawful else (f"{column.name}：{plain[:CLAUSE_LIMIT]}",)

    def clean_prose(self, text: str) -> Cleaned:
        """Take every condition out; hold where it is part of a longer clause, or where the rule wants an officer."""
        kept: list[str] = []
        stripped: list[str] = []
        held: list[str] = []
        near = self._near(text)
        pieces = [*_CLAUSES.split(text), ""] if near.looks_at_anything else [text, ""]
        for clause, mark in zip(pieces[::2], pieces[1::2], strict=True):
            left = near._clean_clause(clause, stripped, held)
            kept += [left, mark] if left or not clause else []
        return Cleaned("".join(kept).strip(" \n,，;；|"), _once(stripped), _once(held))

    def _clean_clause(self, clause: str, stripped: list[str], held: list[str]) -> str:
        """What is left of a clause; "" where nothing but its number is."""
        numbered = _NUMBER.match(clause)
        head = numbered[0] if numbered else ""
        body = clause[len(head) :]
        while (hit := self._hit(body)) is not None:
            rule, found = hit
            if rule.action is Treatment.HOLD:
                held.append(f"{rule.name}：{body.strip()[:SAID_LIMIT]}")
                return head + body
            start, end = _bit(body, found)
            said = body[start:end].strip()
            if len(said) > CLAUSE_LIMIT:
                held.append(f"{self.tangled}：{rule.name}：{said[:SAID_LIMIT]}")
                break
            before, after = _unglued(body[start : found.start()], body[found.end() : end])
            stripped.append(f"{rule.name}：{said if not before + after else found[0]}")
            body = _joined(body[:start], before + after, body[end:])
        else:
            held += self._doubts(body)
        return head + body if body.strip() else ""

    def _near(self, text: str) -> "UnlawfulRules":
        """The same, without the rules that nothing in `text` hints at, and those that a post's own law may ask for."""
        rules, doubts = ([one for one in some if one.may_stand_in(text)] for some in (self.rules, self.doubts))
        return replace(self, rules=tuple(rules), doubts=tuple(doubts))

    @property
    def looks_at_anything(self) -> bool:
        """Whether there is any rule."""
        return bool(self.rules or self.doubts)

    def _doubts(self, text: str) -> list[str]:
        return [
            f"{self.doubtful}：{rule.name}：{text.strip()[:SAID_LIMIT]}" for rule in self.doubts if rule.search(text)
        ]

    def _hit(self, text: str, around: str = "") -> tuple[Rule, re.Match[str]] | None:
        """The first condition in `text`, and where it stands."""
        return next(((rule, found) for rule in self.rules if (found := rule.search(text, around))), None)

    @remembered
    def clean_title(self, title: str) -> Cleaned:
        """Take conditions out of a title: whole where they stand in brackets or between commas, else the bare words."""
        near = self._near(title)
        return near._clean_title(title) if near.looks_at_anything else Cleaned(title)

    def _clean_title(self, title: str) -> Cleaned:
        parts = _TITLE_PARTS.split(title)
        stripped: list[str] = []
        for index in range(0, len(parts), 2):
            while (hit := self._hit(parts[index], title)) and hit[0].action is Treatment.STRIP:
                rule, found = hit
                stripped.append(f"{rule.name}：{found[0]}")
                in_brackets = _depth("".join(parts[:index])) > 0
                parts[index] = "" if in_brackets else parts[index][: found.start()] + parts[index][found.end() :]
        left = _tidied("".join(parts)) if stripped else title
        wanted = [rule.name for rule in self.rules if rule.action is Treatment.HOLD and rule.search(left)]
        held = [f"{name}：{left[:SAID_LIMIT]}" for name in wanted]
        return Cleaned(left, _once(stripped), _once([*held, *self._doubts(left)]))

    def clean_tags(self, tags: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The lawful tags, and what the others said."""
        near = self._near("\n".join(tags))
        found = [(tag, _first(near.rules, tag)) for tag in tags]
        lawful = tuple(tag for tag, rule in found if rule is None)
        return lawful, _once([f"{rule.name}：{tag}" for tag, rule in found if rule is not None])

    @remembered
    def held_by(self, *texts: str) -> tuple[str, ...]:
        """Why texts that must stay as they are (pay, hours, place) keep the vacancy from the glass."""
        whole = "\n".join(text[:TEXT_LIMIT] for text in texts)
        if not self._hint.search(whole):
            return ()
        near = [one for one in self.rules if one.may_stand_in(whole)]
        found = [(rule, clause) for clause in _CLAUSES.split(whole) if near and (rule := _first(near, clause))]
        return _once([f"{self.elsewhere}：{rule.name}：{clause.strip()[:SAID_LIMIT]}" for rule, clause in found])

    @cached_property
    def _hint(self) -> re.Pattern[str]:
        """What some rule's every match holds: most texts are lawful, and cost this one look."""
        return re.compile("|".join(f"(?:{rule.hint.pattern})" for rule in self.rules))


def _first(rules: Sequence[Rule], text: str) -> Rule | None:
    return next((rule for rule in rules if rule.search(text)), None)


def _with_parts(pattern: str, parts: Mapping[str, str]) -> re.Pattern[str]:
    """A pattern with the file's named parts in it; a brace that names none is the pattern's own."""
    return later(re.sub(r"\{([a-z]+)\}", lambda name: f"(?:{parts[name[1]]})", pattern))


def _bit(clause: str, found: re.Match[str]) -> tuple[int, int]:
    """From where to where what holds the condition reaches, between blanks and 、."""
    starts = [mark.end() for mark in _BITS.finditer(clause, 0, found.start())]
    end = _BITS.search(clause, found.end())
    return starts[-1] if starts else 0, end.start() if end else len(clause)


def _unglued(before: str, after: str) -> tuple[str, str]:
    """What stands before and after a condition, "" where it says nothing without it."""
    return "" if _GLUE.fullmatch(before) else before, "" if _GLUE.fullmatch(after) else after


def _joined(before: str, middle: str, after: str) -> str:
    """The clause around what was taken out of its middle, without a mark too many."""
    return before + middle + after if middle else (before.rstrip("、 ") + after).strip("、 ")


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
