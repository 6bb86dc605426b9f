"""What each package carries of papers: copyright, change log, and for the runtime how to get the sources."""

import gzip
from collections.abc import Mapping, Sequence
from email.utils import formatdate
from typing import Final

from deploy.packages.components import Component
from deploy.packages.control import Control

EVERYWHERE: Final = {
    "dir-or-file-in-opt": "The product is no part of Debian (Filesystem Hierarchy Standard, 3.13).",
    "package-installs-python-pycache-dir": "No program may write there, and a start is to compile nothing.",
}
"""What lintian is told about each package."""
FORMAT: Final = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
OWN: Final = """\
 This program is free software: you can redistribute it and/or modify it
 under the terms of the GNU General Public License as published by the Free
 Software Foundation, either version 3 of the License, or (at your option)
 any later version.
 .
 On Debian systems, the complete text of the GNU General Public License
 version 3 is in /usr/share/common-licenses/GPL-3.
"""
_SOURCES: Final = """\
Sources of what is in this package
==================================

Qt and Qt for Python {qt} (PySide6, shiboken6) are used under the GNU Lesser
General Public License, version 3: /usr/share/common-licenses/LGPL-3, which
adds to /usr/share/common-licenses/GPL-3. They are shared libraries, unchanged
from their publisher, under
  {site}/PySide6 and shiboken6.
Whoever wants to may put a changed Qt in their place: nothing checks them, and
hall-kiosk, hall-display and hall-editor load what lies there.

Their complete sources, as their publisher hands them out:
  https://download.qt.io/official_releases/qt/{series}/{qt}/
  https://download.qt.io/official_releases/QtForPython/pyside6/
What Qt itself contains of others, with its licences:
  https://doc.qt.io/qt-6/licenses-used-in-qt.html

pyscard is used under the GNU Lesser General Public License, version 2.1 or
later (/usr/share/common-licenses/LGPL-2.1), built unchanged from its source.
tqdm and certifi are used under the Mozilla Public License 2.0
(/usr/share/common-licenses/MPL-2.0), unchanged.

Written offer: whoever gave you this package on a stick or a disk gives you for
at least three years, to anyone who asks and for no more than the copying costs,
the complete sources of all of it on a medium of the same kind. Whoever hands
sticks on keeps them: the lock file of the product names every file with its
hash.

Every library, with its version, licence, hash and where its source is kept:
  labourhall-runtime.cdx.json beside this file; the licences' own texts: licences/
"""


def copyright_file(components: Sequence[Component], holders: str) -> str:
    """The copyright file, machine-readable: ours, and a paragraph for each library. `holders`: who has it in ours."""
    head = f"Format: {FORMAT}\nUpstream-Name: labourhall\nSource: the checkout that this package was made of\n"
    ours = f"Files: *\nCopyright: {holders}\nLicense: GPL-3+\n{OWN}"
    others = [_paragraph(one) for one in components]
    licences = [f"License: {name}\n{_where(name)}" for name in sorted({_short(one.licence) for one in components})]
    return "\n".join((head, ours, *others, *licences))


def sources(components: Sequence[Component], site: str) -> str:
    """How to get the sources; `site` is where the libraries lie. Of Qt the one that a library brought."""
    qt = next(version for one in components for name, version in one.bundled if name == "qt")
    return _SOURCES.format(qt=qt, series=qt.rpartition(".")[0], site=site)


def change_log(control: Control, codename: str, epoch: int) -> bytes:
    """The package's change log, packed; what changed for people stands in the product's own."""
    text = (
        f"{control.package} ({control.version}) {codename}; urgency=medium\n\n"
        f"  * Made of labourhall {control.version.split('~')[0]}; what changed stands in its CHANGELOG.md.\n\n"
        f" -- {control.maintainer}  {formatdate(epoch)}\n"
    )
    return gzip.compress(text.encode(), 9, mtime=0)


def overrides(package: str, reasons: Mapping[str, str]) -> str:
    """What lintian is told about a package: each tag after its reason."""
    return "".join(f"# {reason}\n{package}: {tag}\n" for tag, reason in {**EVERYWHERE, **reasons}.items())


def _paragraph(one: Component) -> str:
    folder = one.name.replace("-", "_")
    return (
        f"Files: opt/labourhall/*/{folder}*\n"
        f"Copyright: the authors of {one.name} {one.version}, {one.home or 'see its licence'}\n"
        f"License: {_short(one.licence)}\n"
    )


def _short(expression: str) -> str:
    return expression.replace(" AND ", " and ").replace(" OR ", " or ")


def _where(name: str) -> str:
    return (
        f" {name}, as the library says of itself. Its own text is in\n"
        " /usr/share/doc/labourhall-runtime/licences, those of the GNU and Mozilla\n"
        " licences in /usr/share/common-licenses.\n"
    )
