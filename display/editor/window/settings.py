"""What this office's machine is, and the boards of its hall as they are judged and previewed."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

from display import settings as board_settings
from labourhall.program.settings import SettingsError, setting

LANGUAGES: Final = board_settings.LANGUAGES


@dataclass(frozen=True, slots=True)
class BoardProfile:
    """A board of the hall, as its own settings have it."""

    name: str = setting("The board's name, as the hall's file has it.")
    width: int = setting("Lamps from left to right.", 640)
    height: int = setting("Lamps from top to bottom.", 320)
    pitch_mm: float = setting("Millimetres from lamp to lamp.", 10.0)
    far_row_m: float = setting("Metres from the board to the furthest reader.", 25.0)
    colours: str = setting("What lamps the board has: full, dual (red and green) or onebit.", "full")
    language: str = setting("Language on the board: zh_CN, zh_HK or en.", "zh_CN")
    pace: str = setting("How fast the board goes: standard or slow.", "standard")
    demonstration: bool = setting("Whether the board marks every page with 演示; never in a hall.", False)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of `hall-editor`: TOML keys of the same names."""

    ROLE: ClassVar = "editor"

    hall: str = setting(
        "Whose boards are edited: a hall as the file of halls has it, or the code of a district for all halls there.",
        "guangzhou",
    )
    hall_name: str = setting("Name of the hall, as it stands on its boards.", "劳动力市场")
    hall_phone: str = setting("The hall's own telephone: the only number that may stand on a board.", "")
    backend_url: str = setting(
        "Address of the city's server: http://HOST:PORT or https://HOST.", "http://127.0.0.1:8080"
    )
    city_ca: Path | None = setting(
        "File with the certificate of the city's own authority (PEM); by default those of the web vouch for https.",
        None,
    )
    data_folder: Path = setting(
        "Folder that the editor writes into: the journal of what is edited, the copy of the vacancies.",
        Path("~/.local/share/labourhall/editor"),
    )
    stick_snapshot: Path | None = setting("Snapshot file on a stick that fills an empty copy of the vacancies.", None)
    language: str = setting("Language of the window: zh_CN, zh_HK or en.", "zh_CN")
    boards: tuple[BoardProfile, ...] = setting(
        "The hall's boards, each a table [[boards]]; empty: one large board named 1.", ()
    )

    @property
    def profiles(self) -> tuple[BoardProfile, ...]:
        """The boards to judge by: there is always one."""
        return self.boards or (BoardProfile("1"),)

    def of_board(self, profile: BoardProfile) -> board_settings.Settings:
        """What that board's own program would be told."""
        return board_settings.Settings(
            board=profile.name,
            hall_name=self.hall_name,
            hall_phone=self.hall_phone,
            width=profile.width,
            height=profile.height,
            pitch_mm=profile.pitch_mm,
            far_row_m=profile.far_row_m,
            colours=profile.colours,
            language=profile.language,
            pace=profile.pace,
            demonstration=profile.demonstration,
        )


def checked(settings: Settings) -> Settings:
    """The same settings, if every value is one of those known. Raises SettingsError."""
    if settings.language not in LANGUAGES:
        raise SettingsError(f"settings: language must be one of {', '.join(LANGUAGES)}, but is {settings.language!r}")
    names = [one.name for one in settings.profiles]
    if len(set(names)) < len(names):
        raise SettingsError(f"settings: boards: a name stands twice in {', '.join(names)}")
    for profile in settings.profiles:
        board_settings.checked(settings.of_board(profile))
    return settings
