"""What the unprivileged screen left is looked at as a stranger's, then placed by role, number and glass alone."""

import json
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from setup.failures import Failure, Stopped
from setup.first_start.progress import BoardName, PanelWidth
from setup.placing import plan
from setup.placing.plan import LeftBehind
from setup.roles import SetupRole
from setup.stick.reading import HallStick
from tests.setup.installed import SHIPPED, answers
from tests.setup.sticks import stick

KEY = json.dumps({"device_key": "k" * 32, "made_for": "0" * 64}).encode()
COPY = plan.SQLITE + b"rest"


@pytest.fixture
def made(tmp_path: Path) -> HallStick:
    return stick(tmp_path)


@pytest.fixture
def left(made: HallStick) -> LeftBehind:
    return LeftBehind(answers(made), KEY, COPY)


def test_a_first_start_as_it_is_has_no_objection(made: HallStick, left: LeftBehind) -> None:
    assert plan.objection(left, made) is None
    assert plan.objection(replace(left, secrets=None, copy=None), made) is None


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("mark", {"mark": "0" * 64}),
        ("role", {"role": SetupRole.BACKEND}),
        ("steps", {"labelled": False}),
        ("asset", {"asset": "a  b"}),
        ("asset", {"asset": ""}),
        ("board", {"board": BoardName("x" * 50)}),
        ("panel", {"panel": PanelWidth(1.0)}),
    ],
)
def test_answers_that_cannot_be_are_named(made: HallStick, left: LeftBehind, name: str, change: dict[str, Any]) -> None:
    trouble = plan.objection(replace(left, progress=replace(left.progress, **change)), made)
    assert trouble is not None
    assert trouble.failure is Failure.UNFIT_OUTCOME
    assert name in trouble.named[0].split(", ")


@pytest.mark.parametrize(
    "key", [b"", b"[]", b'{"device_key": ""}', b'{"device_key": "a b"}', b'{"device_key": 5}', b"\xff"]
)
def test_a_key_that_is_none_is_not_placed(made: HallStick, left: LeftBehind, key: bytes) -> None:
    trouble = plan.objection(replace(left, secrets=key), made)
    assert trouble is not None
    assert trouble.named == ("key",)


def test_a_copy_that_is_no_database_is_not_placed(made: HallStick, left: LeftBehind) -> None:
    trouble = plan.objection(replace(left, copy=b"root:x:0:0"), made)
    assert trouble is not None
    assert trouble.named == ("copy",)


def test_a_kiosk_gets_layers_vacancies_key_and_its_own_settings(made: HallStick, left: LeftBehind) -> None:
    placed = {one.path: one for one in plan.placements(left, made, SHIPPED)}
    assert list(placed) == [
        "etc/labourhall/layers/city.toml",
        "etc/labourhall/layers/hall.toml",
        "var/lib/labourhall/kiosk/vacancies.db",
        "etc/labourhall/kiosk.secrets",
        "etc/labourhall/kiosk.toml",
    ]
    secrets, copy = placed["etc/labourhall/kiosk.secrets"], placed["var/lib/labourhall/kiosk/vacancies.db"]
    assert (secrets.user, secrets.private, secrets.content) == ("", True, KEY)
    assert (copy.user, copy.private, copy.keeps) == ("hall-kiosk", True, True)
    assert tomllib.loads(placed["etc/labourhall/kiosk.toml"].content.decode()) == {
        "data_folder": "/var/lib/labourhall/kiosk",
        "voice_player": ["aplay", "-q"],
        "name": "TH-0107",
        "panel_width_mm": 268.4,
    }


def test_a_boards_settings_name_its_board_and_an_editors_nothing(made: HallStick, left: LeftBehind) -> None:
    board = replace(left.progress, role=SetupRole.DISPLAY, panel=None, board=BoardName("2"))
    assert tomllib.loads(plan.own_settings(board, "")) == {"board": "2"}
    editor = replace(left.progress, role=SetupRole.EDITOR, panel=None)
    paths = [one.path for one in plan.placements(LeftBehind(editor, KEY, COPY), made, "")]
    assert paths[-2:] == ["etc/labourhall/editor.secrets", "etc/labourhall/editor.toml"]
    assert "vacancies.db" not in "".join(paths)


def test_the_citys_authority_lies_where_the_layer_says(tmp_path: Path, left: LeftBehind, made: HallStick) -> None:
    with_authority = replace(made, files={**made.files, "city-ca.pem": b"PEM"})
    placed = {one.path: one.content for one in plan.placements(left, with_authority, "")}
    assert placed["etc/labourhall/city-ca.pem"] == b"PEM"


def test_settings_that_somebody_broke_are_not_written_over(left: LeftBehind) -> None:
    with pytest.raises(Stopped) as stopped:
        plan.own_settings(left.progress, "name = [")
    assert stopped.value.trouble.failure is Failure.BAD_LAYER


def test_what_was_never_enrolled_gets_no_key(made: HallStick, left: LeftBehind) -> None:
    paths = [one.path for one in plan.placements(replace(left, secrets=None, copy=None), made, "")]
    assert not any("secrets" in path or "vacancies" in path for path in paths)
