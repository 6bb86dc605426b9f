import pytest

from deploy.packages.control import Control, alternatives, paragraph, wrapped

KIOSK = Control(
    package="labourhall-kiosk",
    version="0.1.0~deb12",
    architecture="all",
    summary="touch screen",
    description="A person comes.\nVacancies " + "are shown " * 9,
    size=900,
    depends=("labourhall (= 0.1.0~deb12)", "pcscd"),
    conflicts=("labourhall-board",),
)


def test_the_control_file_has_every_field_and_no_empty_one() -> None:
    lines = KIOSK.text.splitlines()
    assert lines[:6] == [
        "Package: labourhall-kiosk",
        "Version: 0.1.0~deb12",
        "Architecture: all",
        "Maintainer: labourhall <packages@labourhall.invalid>",
        "Installed-Size: 900",
        "Depends: labourhall (= 0.1.0~deb12), pcscd",
    ]
    assert "\nConflicts: labourhall-board\n" in KIOSK.text
    assert "Provides" not in KIOSK.text
    assert "Recommends" not in KIOSK.text
    assert KIOSK.file == "labourhall-kiosk_0.1.0~deb12_all.deb"


def test_a_long_description_is_wrapped_and_indented() -> None:
    described = KIOSK.text.split("Description: touch screen\n")[1].splitlines()
    assert len(described) > 1
    assert all(line.startswith(" ") and len(line) <= 79 for line in described)
    assert wrapped("\none\ntwo") == " one two"


def test_of_alternatives_the_first_that_the_release_knows_is_taken() -> None:
    names = ("libglib2.0-0t64 | libglib2.0-0", "libc6 (>= 2.34)")
    assert alternatives(names, frozenset({"libglib2.0-0", "libc6"})) == ("libglib2.0-0", "libc6 (>= 2.34)")
    assert alternatives(names, frozenset({"libglib2.0-0t64", "libc6"})) == ("libglib2.0-0t64", "libc6 (>= 2.34)")


def test_a_package_that_the_release_has_not_stops_the_making() -> None:
    with pytest.raises(ValueError, match="no package libgl1"):
        alternatives(("libgl1",), frozenset({"libc6"}))


def test_a_paragraph_is_a_line_a_field() -> None:
    assert paragraph({"Package": "a", "Size": "1"}) == "Package: a\nSize: 1\n"
