import tomllib
from pathlib import Path

import pytest

from deploy.packages.lock import needed, pins, roots

ROOT = Path(__file__).parents[3]
TEXT = """\
anyio==4.16.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via
    #   schemathesis
    #   starlette
coverage[toml]==7.17.3 \\
    --hash=sha256:cc
    # via pytest-cov
idna==3.20 \\
    --hash=sha256:dd
    # via anyio
starlette==1.10.0 \\
    --hash=sha256:ee
    # via labourhall (pyproject.toml)
"""


def test_a_pin_has_its_version_its_hashes_and_who_wants_it() -> None:
    pin = pins(TEXT)["anyio"]
    assert (pin.version, pin.hashes) == ("4.16.0", ("sha256:aa", "sha256:bb"))
    assert pin.wanted_by == {"schemathesis", "starlette"}
    assert pin.requirement == "anyio==4.16.0 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb"


def test_an_extra_is_no_part_of_the_name() -> None:
    assert pins(TEXT)["coverage"].wanted_by == {"pytest-cov"}


def test_what_is_needed_is_followed_to_its_end() -> None:
    assert [pin.name for pin in needed(pins(TEXT), ["starlette"])] == ["anyio", "idna", "starlette"]


def test_what_is_left_out_takes_with_it_what_only_it_wants() -> None:
    assert [pin.name for pin in needed(pins(TEXT), ["starlette"], ["anyio"])] == ["starlette"]


def test_what_is_not_pinned_is_refused() -> None:
    with pytest.raises(ValueError, match="not in the lock file: flask, quart"):
        needed(pins(TEXT), ["starlette", "flask"], ["quart"])


def test_a_line_that_is_no_pin_is_refused() -> None:
    with pytest.raises(ValueError, match="no pin"):
        pins("-e .\n")


def test_extras_lead_to_those_within_them() -> None:
    extras = {"line": ["requests>=2", "msgspec"], "kiosk": ["labourhall[line]", "PySide6_Essentials==6"]}
    assert roots(extras, ["kiosk"]) == {"requests", "msgspec", "pyside6-essentials"}


def test_no_tool_of_ours_gets_to_a_hall() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    every = pins((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    names = {pin.name for pin in needed(every, roots(extras, ["kiosk", "display", "backend"]), ["pip"])}
    assert {"pyscard", "pyside6-essentials", "starlette", "h11", "cffi", "urllib3"} <= names
    assert not names & {"pytest", "mypy", "ruff", "pillow", "pypinyin", "setuptools", "pip", "hypothesis"}
