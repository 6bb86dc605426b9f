"""What this server's machine is and what it allows. What a hall wants of its machines stands in the file of halls."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from labourhall.program.settings import setting


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of `hall-backend`: TOML keys of the same names."""

    ROLE: ClassVar = "backend"

    host: str = setting(
        "Address to listen on, also IPv6 (::1; :: is all); anything but loopback needs a proxy with TLS in front.",
        "127.0.0.1",
    )
    port: int = setting("Port to listen on; 0 takes a free one and says which.", 8080)
    database: Path = setting(
        "The city's database; its own key lies beside it.", Path("~/.local/share/labourhall/city.db")
    )
    halls: Path | None = setting("File of halls (TOML); by default the one that ships with the product.", None)
    profiles: Path | None = setting("File of source profiles for imports (TOML, docs/importing.md).", None)
    calendar: Path | None = setting(
        "File of working days (TOML); by default the one that ships with the product.", None
    )
    signals: Path | None = setting(
        "File of signals that can be raised on boards (TOML); by default the one that ships with the product.", None
    )
    http_log: Path | None = setting("File that gets one JSON line a request, never a body or a token.", None)
    challenge_seconds: int = setting("How long a card's challenge is good.", 600)
    visit_seconds: int = setting("How long a visit's token is good at most.", 1800)
    visits_per_minute: int = setting("Visits that one machine may open in a minute.", 60)
    wrong_proofs: int = setting("Wrong proofs after which a card has to wait.", 3)
    wrong_proof_seconds: int = setting("How long it has to wait then.", 900)
    session_idle_minutes: int = setting("Minutes without a call after which an officer has to sign in again.", 30)
    session_hours: int = setting("Hours after the sign-in, at the latest, until an officer has to sign in again.", 10)
    wrong_passwords: int = setting("Tries that an officer's password has at one machine, before it has to wait.", 5)
    wrong_password_seconds: int = setting("How long it has to wait then, at that machine.", 900)
    sign_ins_per_minute: int = setting("Tries to sign in, right or wrong, that one machine has in a minute.", 10)
    start_password_days: int = setting("Days for which the password that is printed at an enrolment is good.", 7)
    wrong_codes_per_minute: int = setting(
        "One-time codes of machines that nobody made, in a minute and from anywhere, before all have to wait.", 60
    )
    codes_kept_days: int = setting("Days after its end for which a one-time code and its machine are remembered.", 90)
    letter_days: int = setting("How many days a referral letter is good; never longer than its vacancy.", 7)
    open_asks: int = setting("Questions to employers that one person may have open at a time.", 3)
    ask_working_days: int = setting("Working days for an employer's answer; then a letter is written without one.", 2)
    asks_kept_days: int = setting("Days after which a question, and whose it was, is forgotten at the latest.", 30)
    matches: int = setting(
        "The most vacancies that each list of an answer carries; how many there are is always said.", 30
    )
    versions_kept_days: int = setting(
        "Days for which a version is kept that boards no longer play; what plays or can be taken back to stays.",
        90,
    )
    drafts_kept: int = setting("How many drafts are kept of each officer in each hall or district, the latest.", 20)
    proof_kept_days: int = setting("Days for which proof of play of the boards is kept.", 400)
    changes_kept_days: int = setting("Days for which changes are kept; a hall cut off longer fetches a snapshot.", 30)
