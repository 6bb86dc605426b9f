"""A form is made from a page's class, whatever class it is."""

from dataclasses import replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import get_args

import pytest
from msgspec import Struct

from display.editor import fields
from display.editor.fields import Field, FieldKind
from labourhall.contract.call import Moment
from labourhall.contract.playlist import BoardGroup, Daypart, NoticePage, Page, Priority, Region, Slot, VacancyPage


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Row(Struct, frozen=True):
    booth: str
    posts: int = 1


class FairPage(Struct, frozen=True):
    """A page of a kind that is still to come."""

    id: str
    name: str
    begins: time
    rows: tuple[Row, ...]
    shown: bool
    weight: float
    colour: Colour = Colour.RED
    opened: datetime | None = None
    closed: Moment | None = None
    until: date | None = None
    either: str | int = ""
    pairs: tuple[tuple[str, str], ...] = ()


def test_a_notices_form_asks_for_all_but_its_id_in_the_order_of_its_class() -> None:
    assert fields.fields_of(NoticePage) == (
        Field("headline", FieldKind.TEXT, is_required=True),
        Field("lines", FieldKind.TEXTS, ()),
        Field("title", FieldKind.TEXT, ""),
        Field("issuer", FieldKind.TEXT, ""),
        Field("until", FieldKind.DAY, None, may_be_none=True),
        Field("region", FieldKind.CHOICE, choices=("whole", "panel")),
    )


@pytest.mark.parametrize("kind", get_args(Page), ids=lambda kind: kind.__name__)
def test_every_page_that_the_contract_knows_has_a_whole_form_and_begins_empty(kind: type[Page]) -> None:
    assert all(one.kind is not FieldKind.UNKNOWN for one in fields.fields_of(kind))
    assert fields.empty(kind, "p1").id == "p1"


def test_a_page_of_a_kind_to_come_has_a_form_too_with_a_table_in_it() -> None:
    found = {one.name: one for one in fields.fields_of(FairPage)}
    assert {name: one.kind for name, one in found.items()} == {
        "name": FieldKind.TEXT, "begins": FieldKind.HOUR, "rows": FieldKind.RECORDS, "shown": FieldKind.YES_NO,
        "weight": FieldKind.NUMBER, "colour": FieldKind.CHOICE, "opened": FieldKind.MOMENT, "closed": FieldKind.MOMENT,
        "until": FieldKind.DAY,
        "either": FieldKind.UNKNOWN, "pairs": FieldKind.UNKNOWN,
    }  # fmt: skip
    assert found["colour"].choices == ("red", "blue")
    assert [one.name for one in found["rows"].columns] == ["booth", "posts"]


def test_a_choice_that_is_set_back_to_what_it_says_unset_leaves_the_page_as_it_was() -> None:
    before = NoticePage("n1", "停电")
    inside = fields.changed(before, {"region": "panel"})
    assert inside == NoticePage("n1", "停电", region=Region.PANEL)
    assert fields.changed(inside, {"region": "whole"}) == before


def test_a_new_page_has_defaults_and_nothing_else() -> None:
    assert fields.empty(VacancyPage, "p1") == VacancyPage("p1")
    assert fields.empty(NoticePage, "p1") == NoticePage("p1", "")


def test_a_slot_a_daypart_and_a_group_have_whole_forms_too() -> None:
    assert fields.fields_of(Slot)[:2] == (
        Field("playlist", FieldKind.TEXT, is_required=True),
        Field("boards", FieldKind.TEXTS, ()),
    )
    found = {one.name: one.kind for one in fields.fields_of(Daypart)}
    assert found == {
        "name": FieldKind.TEXT, "begins": FieldKind.HOUR, "ends": FieldKind.HOUR, "days": FieldKind.CHOICE,
        "weekdays": FieldKind.NUMBERS,
    }  # fmt: skip
    every = [one.kind for kind in (Slot, Daypart, BoardGroup) for one in fields.fields_of(kind)]
    assert FieldKind.UNKNOWN not in every


def test_a_record_is_changed_by_plain_values_or_not_at_all() -> None:
    slot = Slot("日常")
    assert fields.changed(slot, {"first": "2026-11-28", "priority": "urgent"}) == replace(
        slot, first=date(2026, 11, 28), priority=Priority.URGENT
    )
    assert fields.changed(slot, {"share": "x"}) is None
