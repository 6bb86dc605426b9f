"""Where this machine's new versions come from."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from labourhall.program.settings import SettingsError, setting


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of `hall-upgrade`: TOML keys of the same names."""

    ROLE: ClassVar = "upgrade"

    city_repository: str = setting(
        "Address of the city's repository, https:// or file:///, without the release; empty: from sticks alone.", ""
    )
    city_ca: Path | None = setting(
        "File with the certificate of the city's own authority (PEM); by default those of the web vouch for https.",
        None,
    )
    kilobytes_a_second: int = setting(
        "So much of the line a download may take; people at the kiosks wait behind it.", 4
    )
    stick_folder: Path = setting("Where a stick is seen that is put in.", Path("/media/labourhall"))


def checked(settings: Settings) -> Settings:
    """The same settings, if they can be used. Raises SettingsError."""
    if not settings.city_repository.startswith(("https://", "http://", "file:/")) and settings.city_repository:
        raise SettingsError(
            f"settings: city_repository must begin with https:// or file:///, but is {settings.city_repository!r}"
        )
    if settings.kilobytes_a_second < 1:
        raise SettingsError("settings: kilobytes_a_second must be 1 or more; leave city_repository empty for none")
    return settings
