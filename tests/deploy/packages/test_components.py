from email.parser import HeaderParser
from pathlib import Path

import pytest

from deploy.packages.components import home, licence, read
from deploy.packages.lock import Pin

PIN = Pin("click-default-group", "1.2.4", (), frozenset())


def said(*lines: str) -> str:
    return "\n".join(("Metadata-Version: 2.1", "Name: x", *lines, "", "Words"))


@pytest.mark.parametrize(
    ("lines", "expression"),
    [
        (["License-Expression: Apache-2.0 OR BSD-3-Clause", "License: BSD"], "Apache-2.0 OR BSD-3-Clause"),
        (["License: MPL-2.0 AND MIT"], "MPL-2.0 AND MIT"),
        (["License: BSD", "Classifier: License :: OSI Approved :: BSD License"], "BSD-3-Clause"),
        (["License: The MIT License, see LICENSE", "Classifier: License :: OSI Approved :: MIT License"], "MIT"),
    ],
)
def test_a_licence_is_read_where_the_library_says_it(lines: list[str], expression: str) -> None:
    assert licence("x", HeaderParser().parsestr(said(*lines))) == expression


def test_a_library_that_says_no_licence_stops_the_making() -> None:
    with pytest.raises(ValueError, match=r"x says no licence .* 'ask me nicely'"):
        licence("x", HeaderParser().parsestr(said("License: ask me nicely")))


def test_where_a_source_is_kept_is_read_before_a_page_about_it() -> None:
    links = ("Home-page: https://x.org", "Project-URL: Docs, https://docs", "Project-URL: Source, https://code")
    assert home(HeaderParser().parsestr(said(*links))) == "https://code"
    assert home(HeaderParser().parsestr(said(links[0]))) == "https://x.org"
    assert home(HeaderParser().parsestr(said())) == ""


def test_an_installed_library_comes_with_its_own_licence(tmp_path: Path) -> None:
    folder = tmp_path / "click_default_group-1.2.4.dist-info"
    (folder / "licenses").mkdir(parents=True)
    (folder / "licenses" / "LICENSE").write_text("Do as you like.")
    (folder / "METADATA").write_text(said("Classifier: License :: Public Domain"))
    (component,) = read(tmp_path, [PIN], {"click-default-group": "ab"}, {"click-default-group": {"qt": "6"}})
    assert (component.licence, component.digest) == ("Unlicense", "ab")
    assert component.bundled == (("qt", "6"),)
    assert component.texts == (folder / "licenses" / "LICENSE",)


def test_a_pin_that_was_not_installed_stops_the_making(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not installed: click-default-group"):
        read(tmp_path, [PIN], {}, {})
