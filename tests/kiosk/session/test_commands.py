"""A command line is a compositor and a program, each after its own `--`."""

import pytest

from kiosk.session.commands import Commands, taken_apart

KIOSK = "hall-kiosk --settings /etc/labourhall/kiosk.toml --secrets-fd 3"


def test_a_compositor_keeps_its_options_and_the_program_everything_that_follows() -> None:
    own, words = taken_apart(f"--state /run/x -- cage -d -- {KIOSK} -- more".split())
    assert own == ["--state", "/run/x"]
    assert words == Commands(("cage", "-d"), (*KIOSK.split(), "--", "more"))


@pytest.mark.parametrize("given", ["", "--state /run/x", "-- cage -d", "-- cage -d --", "-- -- hall-kiosk"])
def test_one_without_the_other_is_none(given: str) -> None:
    assert taken_apart(given.split())[1] is None


@pytest.mark.parametrize(
    ("program", "settings"),
    [
        (KIOSK, ("--settings", "/etc/labourhall/kiosk.toml")),
        ("hall-kiosk --settings=/a.toml", ("--settings=/a.toml",)),
        ("hall-kiosk", ()),
    ],
)
def test_the_programs_settings_are_found(program: str, settings: tuple[str, ...]) -> None:
    assert Commands(("cage",), tuple(program.split())).settings == settings
    script = f'exec {program} 3< "$CREDENTIALS_DIRECTORY/secrets"'
    assert Commands(("cage",), ("/bin/sh", "-c", script)).settings == settings


def test_a_word_that_is_no_script_has_no_settings() -> None:
    assert Commands(("cage",), ("hall-kiosk", "don't")).settings == ()
    assert Commands(("cage",), ("hall-kiosk", "--settings", "a b.toml")).settings == ("--settings", "a b.toml")


def test_another_program_is_shown_by_the_same_compositor() -> None:
    assert Commands(("cage",), ("x",)).shown_by(["y", "z"]) == Commands(("cage",), ("y", "z"))
