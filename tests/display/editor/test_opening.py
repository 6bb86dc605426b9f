"""A version that a later editor made is opened whole or not at all: nothing of it goes without being told."""

import json
from datetime import time
from typing import Any, Final

import pytest

from display.editor import opening
from display.editor.opening import Later, Lost, Part
from labourhall.contract import wire
from labourhall.contract.playlist import BoardGroup, Bundle, Daypart, NoticePage, Playlist, Slot, VacancyPage, name_of
from labourhall.contract.refusals import Malformed

BUNDLE: Final = Bundle(
    (Playlist("日常", (VacancyPage("v", "岗位"), NoticePage("n", "停电", ("明天",)))),),
    (Slot("日常", daypart="上午"),),
    (Daypart("上午", time(9), time(12)),),
    (BoardGroup("大厅", ("1",)),),
)


def opened(content: str) -> Bundle | Later:
    return opening.opened(content, name_of(content))


def written(*path: Any, **more: Any) -> str:
    """The bundle's JSON with these fields at that place of it."""
    plain = json.loads(wire.encode(BUNDLE))
    place = plain
    for step in path:
        place = place[step]
    place.update(more)
    return json.dumps(plain)


def with_page(page: dict[str, Any]) -> str:
    plain = json.loads(wire.encode(BUNDLE))
    plain["playlists"][0]["pages"].append(page)
    return json.dumps(plain)


def test_what_this_version_knows_is_opened_as_it_is() -> None:
    assert opened(wire.encode(BUNDLE).decode()) == BUNDLE


@pytest.mark.parametrize(
    ("content", "lost"),
    [
        (with_page({"kind": "picture", "id": "p", "title": "厂区照片"}), Lost(Part.PAGE, "厂区照片")),
        (with_page({"kind": "picture", "id": "p"}), Lost(Part.PAGE, "p")),
        (written("playlists", 0, "pages", 1, colour="red"), Lost(Part.PAGE, "停电")),
        (written("playlists", 0, "pages", 0, limit="many"), Lost(Part.PAGE, "岗位")),
        (written("slots", 0, priority="supreme"), Lost(Part.SLOT, "日常")),
        (written("slots", 0, halls=["liwan"]), Lost(Part.SLOT, "日常")),
        (written("dayparts", 0, days="holidays"), Lost(Part.DAYPART, "上午")),
        (written("groups", 0, districts=["440103"]), Lost(Part.GROUP, "大厅")),
        (written(sounds=["铃"]), Lost(Part.OTHER, "sounds")),
        (written("playlists", 0, music="轻"), Lost(Part.OTHER, "playlists.music")),
    ],
    ids=[
        "kind of page", "kind without a title", "field of a page", "value of a page", "priority", "field of a slot",
        "days", "field of a group", "field of the bundle", "field of a playlist",
    ],
)  # fmt: skip
def test_what_a_later_version_says_and_this_one_would_lose_is_told(content: str, lost: Lost) -> None:
    assert opened(content) == Later((lost,))


def test_all_that_would_be_lost_is_told_not_the_first_alone() -> None:
    plain = json.loads(with_page({"kind": "picture", "id": "p", "title": "照片"}))
    plain["playlists"][0]["pages"].append({"kind": "video", "id": "q", "title": "短片"})
    plain["slots"][0]["priority"] = "supreme"
    found = opened(json.dumps(plain))
    assert isinstance(found, Later)
    assert found.lost == (Lost(Part.PAGE, "照片"), Lost(Part.PAGE, "短片"), Lost(Part.SLOT, "日常"))


@pytest.mark.parametrize("empty", ["", [], None, False, 0])
def test_a_later_field_that_says_nothing_keeps_nobody_from_editing(empty: Any) -> None:
    assert opened(written("playlists", 0, "pages", 1, colour=empty)) == BUNDLE
    assert opened(written(sounds=empty)) == BUNDLE


@pytest.mark.parametrize("content", ["", "{", "[]", '{"playlists": 7}', "{}", '{"playlists": [7], "slots": []}'])
def test_what_is_no_bundle_is_no_document(content: str) -> None:
    with pytest.raises(Malformed):
        opened(content)
