"""What this kiosk's machine is. What its hall wants (names, telephone, tiles) comes from the city: no key here."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from cardreader.reader_choice import ReaderChoice
from labourhall.program.settings import SettingsError, setting


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of `hall-kiosk`: TOML keys of the same names."""

    ROLE: ClassVar = "kiosk"

    name: str = setting("What this kiosk is called on its own glass, such as 3.", "1")
    backend_url: str = setting(
        "Address of the city's server: http://HOST:PORT or https://HOST.", "http://127.0.0.1:8080"
    )
    city_ca: Path | None = setting(
        "File with the certificate of the city's own authority (PEM); by default those of the web vouch for https.",
        None,
    )
    data_folder: Path = setting(
        "Folder that the kiosk writes into: the hall's vacancies and its configuration, nothing of a person.",
        Path("~/.local/share/labourhall/kiosk"),
    )
    stick_snapshot: Path | None = setting("Snapshot file on a stick that fills an empty copy.", None)
    window_width: int = setting("Width of the window in pixels.", 1080)
    window_height: int = setting("Height of the window in pixels.", 1920)
    window_left: int | None = setting("Where the window's left edge lies on the screen, in pixels.", None)
    window_top: int | None = setting("Where the window's upper edge lies on the screen, in pixels.", None)
    fullscreen: bool = setting("Whether the window covers the whole screen; its own size does not count then.", True)
    panel_width_mm: float = setting(
        "Width of the glass in millimetres, measured with a ruler: all sizes follow from it.", 268.0
    )
    pcsc_socket: Path | None = setting("Socket of the card service; by default the system's own.", None)
    isolated: bool = setting(
        "Holds the card reader in a child process, which is ended when a card or driver gives no answer.", False
    )
    reader: str = setting(
        "Name of the reader for people's cards, with * for anything; empty: every reader that is not ignored.", ""
    )
    readers_ignored: tuple[str, ...] = setting(
        "Names of readers that hold no person's card, such as SAM slots, as a list, with * for anything.", ()
    )
    security_module_reader: str = setting(
        "Name of the reader with the PSAM that opens the holder's file on cards of 3.00; empty: none.", ""
    )
    printer: str = setting("Queue of this machine's CUPS for letters; empty: none.", "")
    letters_folder: Path | None = setting(
        "Where a demonstration without a printer puts letters as PDF, with the masked name; never in a hall.", None
    )
    voice_player: tuple[str, ...] = setting(
        "Command that plays the sound file given as its last argument, as a list; empty: silent.", ()
    )
    demonstration: bool = setting(
        "Marks everything as a demonstration and allows virtual card readers; never in a hall.", False
    )

    @property
    def card_readers(self) -> ReaderChoice:
        """Which readers hold people's cards; the security module's holds none."""
        module = (self.security_module_reader,) if self.security_module_reader else ()
        return ReaderChoice(self.reader, (*self.readers_ignored, *module))

    @property
    def folder(self) -> Path:
        """The data folder with ~ made out."""
        return self.data_folder.expanduser()

    @property
    def vacancies_path(self) -> Path:
        """The hall's copy of the vacancies."""
        return self.folder / "vacancies.db"

    @property
    def configuration_path(self) -> Path:
        """What the hall wants of its machines, as the city last said it."""
        return self.folder / "configuration.json"


def checked(settings: Settings) -> Settings:
    """The same settings, if they go together. Raises SettingsError."""
    if settings.letters_folder is not None and not settings.demonstration:
        raise SettingsError(
            "settings: letters_folder keeps people's letters and is for demonstrations; name a printer instead, "
            "or set demonstration = true"
        )
    return settings
