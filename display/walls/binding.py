"""Loads Qt's binding: before all that draws, and after all that does not.

Its own parts are sources, which `labourhall.program.kept_code` has compiled already.
"""

import sys
from types import ModuleType
from typing import Final

from labourhall.program.kept_code import Code, taken_by

BINDING: Final = "shiboken6"
STUB_WRITER: Final = "shibokensupport.signature.lib.pyi_generator"
"""It writes type stubs, which no program does, and compiles a dozen patterns for it (six milliseconds)."""
NO_FEATURES: Final = -1
"""A module with this is none in which names of Qt are spelled otherwise (`shibokensupport/feature.py`)."""


def load(code: Code) -> None:
    """Load it, made of this; where it is loaded already nothing changes.

    What is loaded already uses none of its features: else it would read the source of each such module that any later
    one imports, a hundred of them (PYSIDE-2029).
    """
    sys.modules.setdefault(STUB_WRITER, ModuleType(STUB_WRITER))
    with taken_by(BINDING, code):
        import shiboken6  # noqa: F401 — loading it is what this is for
    features = getattr(sys.modules.get("shibokensupport.feature"), "pyside_feature_dict", {})
    for name in list(sys.modules):
        features.setdefault(name, NO_FEATURES)
