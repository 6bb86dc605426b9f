import re
from pathlib import Path

import pytest

from deploy.packages import recipe
from deploy.packages.qt import ALWAYS, QtChoice, foreign, kept, linked

ROOT = Path(__file__).parents[3]
PRODUCT = ("kiosk", "display", "cardreader", "backend", "labourhall")
CHOICE = QtChoice(("QtGui",), ("platforms/libqxcb.so",), ("QtQml/*",), ())
FILES = (
    "PySide6/__init__.py", "PySide6/_config.py", "PySide6/_git_pyside_version.py", "PySide6/support/__init__.py",
    "PySide6/libpyside6.abi3.so.6.11", "shiboken6/__init__.py", "shiboken6/libshiboken6.abi3.so.6.11",
    "PySide6/QtGui.abi3.so", "PySide6/QtPdf.abi3.so",
    "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/qml/QtQml/qmldir", "PySide6/Qt/qml/QtQml/XmlListModel/qmldir",
    "PySide6/Qt/lib/libQt6Gui.so.6", "PySide6/Qt/lib/libQt6XcbQpa.so.6", "PySide6/Qt/lib/libQt6DBus.so.6",
    "PySide6/Qt/lib/libQt6Pdf.so.6",
)  # fmt: skip
LINKS = {
    "PySide6/QtGui.abi3.so": ("libQt6Gui.so.6", "libpyside6.abi3.so.6.11"),
    "PySide6/Qt/plugins/platforms/libqxcb.so": ("libQt6XcbQpa.so.6", "libc.so.6"),
    "PySide6/Qt/lib/libQt6XcbQpa.so.6": ("libQt6Gui.so.6", "libxcb.so.1"),
    "PySide6/Qt/lib/libQt6Gui.so.6": ("libQt6DBus.so.6",),
}


def test_what_is_listed_stays_with_the_libraries_that_it_is_linked_with() -> None:
    gone = set(FILES) - kept(CHOICE, FILES, LINKS)
    assert gone == {
        "PySide6/QtPdf.abi3.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/qml/QtQml/XmlListModel/qmldir",
        "PySide6/Qt/lib/libQt6Pdf.so.6",
    }


def test_a_pattern_that_fits_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match=r"fits 'PySide6/Qt/qml/QtQml/\*'"):
        kept(CHOICE, [file for file in FILES if "qml" not in file], LINKS)


def test_what_is_not_ours_is_the_machines() -> None:
    assert foreign(kept(CHOICE, FILES, LINKS), LINKS) == {"libc.so.6", "libxcb.so.1"}


def test_links_are_read_as_readelf_says_them() -> None:
    said = """
File: a/libqxcb.so

Dynamic section at offset 0x1d48 contains 30 entries:
  Tag        Type                         Name/Value
 0x0000000000000001 (NEEDED)             Shared library: [libQt6XcbQpa.so.6]
 0x0000000000000001 (NEEDED)             Shared library: [libc.so.6]
 0x000000000000000e (SONAME)             Library soname: [libqxcb.so]

File: b.so

There is no dynamic section in this file.
"""
    assert linked(said) == {"a/libqxcb.so": ("libQt6XcbQpa.so.6", "libc.so.6"), "b.so": ()}


def test_every_module_of_qt_that_a_program_imports_is_listed() -> None:
    imported = re.compile(r"(?:from|import) PySide6\.(Qt\w+)|from PySide6 import (Qt\w+(?:, Qt\w+)*)")
    found: set[str] = set()
    for room in PRODUCT:
        for path in (ROOT / room).rglob("*.py"):
            for one, several in imported.findall(path.read_text(encoding="utf-8")):
                found |= {one} if one else set(several.split(", "))
    assert found
    assert found <= set(recipe.read().qt.modules)


def test_every_qml_module_of_qt_that_a_page_imports_is_listed() -> None:
    imported = re.compile(r"^import (Qt[\w.]*)", re.MULTILINE)
    found = {name for room in PRODUCT for path in (ROOT / room).rglob("*.qml")
             for name in imported.findall(path.read_text(encoding="utf-8"))}  # fmt: skip
    assert found
    assert {f"{name.replace('.', '/')}/*" for name in found} <= set(recipe.read().qt.qml)


def test_what_any_import_needs_is_among_the_patterns() -> None:
    assert set(ALWAYS) <= set(recipe.read().qt.patterns)
