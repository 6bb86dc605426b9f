"""Which of Qt's plug-ins speaks to the input method of this desk. Pure: from the environment, before Qt starts.

The Qt of the wheels has a plug-in for ibus and none for fcitx, and one that was built for Debian's Qt does not load in
it. fcitx 5 answers to ibus's calls on the session bus, under the name that ibus has for programs in a sandbox.
"""

from collections.abc import Mapping
from typing import Final

ASKED: Final = ("QT_IM_MODULE", "QT_IM_MODULES", "XMODIFIERS")
"""Where a desktop says which input method it has, the strongest first."""
BY_IBUS: Final[Mapping[str, str]] = {"QT_IM_MODULE": "ibus"}
BY_PORTAL: Final[Mapping[str, str]] = {**BY_IBUS, "IBUS_USE_PORTAL": "1"}


def input_method(environment: Mapping[str, str]) -> Mapping[str, str]:
    """What the environment must say besides so that this Qt finds the input method; nothing where it finds it as it is.

    `XMODIFIERS` (X11's own word, `@im=fcitx`) is asked where the others say nothing: Qt does not look at it.
    """
    named = next((environment[name] for name in ASKED if environment.get(name)), "").lower()
    if "fcitx" in named:
        return BY_PORTAL
    return BY_IBUS if "ibus" in named and not environment.get("QT_IM_MODULE") else {}
