"""Passwords as people type them: what is kept, what is the same, what cannot be one."""

import re

import pytest

from backend import passwords
from tests.backend.cities import CHEAP, PASSWORD


def test_what_is_kept_says_how_it_was_made_and_never_twice_the_same() -> None:
    first, second = passwords.kept_of(PASSWORD), passwords.kept_of(PASSWORD)
    assert first != second
    assert first.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert passwords.NOBODYS.rsplit("$", 2)[0] == first.rsplit("$", 2)[0], "an unknown name costs as much"
    assert len(passwords.NOBODYS) == len(first)
    assert passwords.is_right(PASSWORD, first)
    assert not passwords.is_right(PASSWORD + " ", first)


def test_nothing_is_right_where_nobody_is() -> None:
    for password in ("", "\0", PASSWORD):
        assert not passwords.is_right(password, passwords.NOBODYS)
        assert not passwords.is_right(password, "")


@pytest.mark.parametrize(
    "typed",
    [
        "ｏｆｆｉｃｅｒ password",
        "officer\u3000password",
        "officer\u00a0password",
        "\ufeffofficer\0 pass\u200bword\udcff",
        "oﬃcer password",
    ],
)
def test_the_same_password_from_another_keyboard_is_the_same(typed: str) -> None:
    assert passwords.is_right(typed, CHEAP)


@pytest.mark.parametrize(
    "typed", ["Officer password", "officer  password", "officer password\n", "😀" * 10, "值班负责人的口令"]
)
def test_another_one_is_another(typed: str) -> None:
    assert not passwords.is_right(typed, CHEAP)


@pytest.mark.parametrize("password", ["一二三四五六七八九十", "😀" * 10, "x" * 200, "👩‍🏭" * 66, " " * 9 + "x"])
def test_long_ones_and_odd_ones_may_be_passwords(password: str) -> None:
    assert passwords.fault(password, "王芳") == ""


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("", "at least"), ("一二三四五六七八九", "at least"), ("\0" * 20, "at least"),
        ("\u200b" * 20 + "x", "at least"),
        ("x" * 201, "at most"), ("ﬃ" * 70, "at most"), ("x" * 200_000, "at most"),
        ("Ouyang Xiuying", "name"), ("ＯＵＹＡＮＧ xiuying", "name"),
    ],
)  # fmt: skip
def test_too_short_too_long_and_the_own_name_may_not(password: str, fault: str) -> None:
    assert fault in passwords.fault(password, "ouyang xiuying")


def test_a_start_password_can_be_read_off_paper_and_may_be_one() -> None:
    found = {passwords.start_password() for _ in range(50)}
    assert len(found) == 50
    assert all(re.fullmatch(r"(?:[2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}", one) for one in found)
    assert not any(passwords.fault(one, "王芳") for one in found)
