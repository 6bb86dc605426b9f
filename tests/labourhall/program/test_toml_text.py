"""Whatever is written as TOML is read again as it was."""

import tomllib
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from labourhall.program import toml_text

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.one_of(TEXT, st.booleans(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False)),
    lambda one: st.one_of(st.lists(one, max_size=3), st.dictionaries(TEXT, one, max_size=3)),
    max_leaves=6,
)


@given(VALUES)
def test_every_value_comes_back_as_it_was(value: Any) -> None:
    assert tomllib.loads(toml_text.lines({"key": value, "an odd key": value})) == {"key": value, "an odd key": value}


def test_a_path_is_its_text() -> None:
    assert tomllib.loads(toml_text.lines({"file": Path("/a b")})) == {"file": "/a b"}
