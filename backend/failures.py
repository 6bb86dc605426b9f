"""What can go wrong at the server's own command line, as codes. Sentences: the words `backend.<CODE>`."""

from enum import Enum


class Failure(Enum):
    """Code, cause and remedy, for the reference page."""

    STORE_UNUSABLE = (
        "B-401",
        "The database is damaged, is no database, or cannot be read or written.",
        "Put the last copy in its place, or mend the folder's rights; the server never repairs by guessing.",
    )
    STORE_TOO_NEW = (
        "B-402",
        "The database was written by a newer version of this program.",
        "Start the newer version, or put a copy from before in its place.",
    )
    STORE_BUSY = (
        "B-403",
        "Another program keeps writing into the database.",
        "Wait for its end (a long import), then try again.",
    )
    PORT_TAKEN = (
        "B-404",
        "Another program listens on the port already, or the address is not this machine's.",
        "End the other program, or set another port.",
    )
    HOLDERS_WRONG = (
        "B-405",
        "The file of holders is not of the agreed form; nothing of it was taken.",
        "Mend the entry and field that the message names; docs/holders.md says what belongs there.",
    )
    HALLS_WRONG = (
        "B-406",
        "The file of halls cannot be read or is not of the agreed form.",
        "Mend what the message names; assets/rules/halls.toml is an example.",
    )
    HALL_UNKNOWN = (
        "B-407",
        "No hall of that name is in the file of halls.",
        "Name one of the halls that the message lists.",
    )
    NO_SUCH_VACANCY = (
        "B-408",
        "There is no vacancy of that number, or it was closed for another reason before.",
        "Look its number up with: hall-backend vacancies.",
    )
    NAME_TAKEN = (
        "B-409",
        "A machine or officer of that name is enrolled already.",
        "Take another name, or give --again: the old key or password is then no longer good.",
    )
    FILE_UNUSABLE = (
        "B-410",
        "A file that was named cannot be read or written.",
        "Mend its path or its rights.",
    )
    NUMBERS_USED_UP = (
        "B-411",
        "All 899,999 vacancy numbers of six digits were given out once.",
        "Begin a new database: numbers are never used twice.",
    )

    TABLE_UNREADABLE = (
        "B-412",
        "The file is no table of vacancies that can be read: no CSV, XLSX, ODS or XLS, or a broken one.",
        "Save it as XLSX or CSV (UTF-8 or GB18030) and import it again; nothing of it was taken.",
    )
    COLUMNS_MISSING = (
        "B-413",
        "The table has no column for the title or the employer that the importer knows by its name.",
        "Say which it is with --columns title=…,employer=…; the message lists the columns.",
    )
    COLUMNS_WRONG = (
        "B-414",
        "What --columns or the profile says names an unknown field, or a column that the table has not.",
        "Name one of those that the message lists.",
    )

    TABLE_EMPTY = (
        "B-415",
        "The file holds no row, not even a header.",
        "Give the right file; its first line names the columns.",
    )
    TABLE_OTHER_KIND = (
        "B-416",
        "The file is of a kind that cannot be read as a table (HTML, XML 2003, PDF, XLSB, with a password).",
        "Open it with Excel, WPS or LibreOffice, save it as XLSX without a password and import that.",
    )
    TABLE_TOO_LARGE = (
        "B-417",
        "A table has more than 500,000 rows or eight million cells, or its file unpacks to more than it may.",
        "Delete what stands far below or right of the table, or part it into several files; one import takes them all.",
    )
    TABLE_CHANGED = (
        "B-418",
        "The file was changed while it was read; nothing of it was taken.",
        "Wait until it is written and saved, then import it again.",
    )
    PROFILE_WRONG = (
        "B-419",
        "The file of source profiles is not of the agreed form.",
        "Mend what the message names; docs/importing.md shows a profile.",
    )
    CALENDAR_WRONG = (
        "B-420",
        "The file of working days cannot be read or is not of the agreed form.",
        "Mend what the message names; assets/rules/calendar.toml is an example.",
    )
    ANSWER_REFUSED = (
        "B-421",
        "No answer can be taken for that vacancy: nobody asked about it, it is closed, or the age does not fit.",
        "Look its number up with: hall-backend ask list.",
    )
    TABLE_HIDDEN = (
        "B-422",
        "The only tables of the workbook stand on hidden sheets.",
        "Unhide the sheet that the message names, or delete it and give the right file.",
    )
    SEEKER_WRONG = (
        "B-423",
        "The file of a seeker is not of the agreed form.",
        "Mend the field that the message names; docs/match.md says what belongs there.",
    )
    RULES_WRONG = (
        "B-424",
        "A file of rules or tables that ships with the product has a hole, a circle or a figure that cannot be.",
        "Put back the file of this version (the message names it), or mend what the message names.",
    )
    NOT_HELD = (
        "B-425",
        "The vacancy does not wait for an officer: it is open, filled or withdrawn.",
        "Look its number up with: hall-backend held list. One that is open is taken off with: hall-backend close.",
    )

    EMPLOYER_UNKNOWN = (
        "B-428",
        "No vacancy is of an employer or agency with that name, so nothing would leave a glass; nobody was suspended.",
        "Take one of the names that the message lists; with --ahead the name is suspended from the next import on.",
    )
    EMPLOYER_SUSPENDED = (
        "B-429",
        "The vacancy's employer is suspended: released, it would still be on no glass.",
        "Lift the suspension with: hall-backend lift-suspension NAME.",
    )
    NOT_SUSPENDED = (
        "B-430",
        "No employer or agency of that name is suspended.",
        "Look the name up with: hall-backend suspensions.",
    )
    NO_EMPLOYERS_NAME = (
        "B-431",
        "What was typed is no name of an employer, or is longer than one can be, or its reason is.",
        "Give the name as it stands on the vacancies: hall-backend vacancies.",
    )

    OFFICER_UNKNOWN = (
        "B-426",
        "No officer of that name was ever enrolled.",
        "Look the name up with: hall-backend officers.",
    )

    SIGNALS_WRONG = (
        "B-440",
        "The file of signals cannot be read or is not of the agreed form.",
        "Mend what the message names; assets/rules/emergency.toml is an example.",
    )
    INTERRUPT_REFUSED = (
        "B-441",
        "An urgent notice or an emergency was not raised or lifted.",
        "Do as the message says; hall-backend emergency list shows what stands, emergency signals what can be raised.",
    )
    WINDOW_REFUSED = (
        "B-427",
        "A window cannot call: it is not open today, nobody waits, or nobody took that number.",
        "Look at what is open and who waits with: hall-backend queue list --hall HALL.",
    )

    NO_MACHINE_WAITS = (
        "B-460",
        "No machine waits for an officer by that asset number.",
        "Look at who waits with: hall-backend enrolments.",
    )
    SEVERAL_WAIT = (
        "B-461",
        "More than one machine waits by that asset number.",
        "Say which with --hall and --number: the number that stands on the machine's screen.",
    )
    NOT_ENROLLED = (
        "B-462",
        "A machine that waits cannot be what it asked for any more: its number was taken, or is nobody's to replace.",
        "Do as the message says, or refuse the machine: hall-backend refuse NAME.",
    )
    CODES_NOT_MADE = (
        "B-463",
        "More one-time codes were asked for than may be made at once, or for more days than they may be good.",
        "Give --count 1 to 200 and --days 1 to 366.",
    )
    MACHINE_UNKNOWN = (
        "B-464",
        "No machine of that asset number is enrolled in the hall.",
        "Read it off the machine's label.",
    )

    NO_SUCH_BOARD = (
        "B-450",
        "The hall has no board of that name.",
        "Look the name up with: hall-backend boards.",
    )
    PROOF_DAMAGED = (
        "B-451",
        "Proof of play of a board is not as it came: its lines do not follow one another.",
        "Bring the database back from a copy; the board has the last days still (hall-display proof).",
    )

    def __init__(self, code: str, cause: str, remedy: str) -> None:
        self.code = code
        self.cause = cause
        self.remedy = remedy


class Stopped(Exception):
    """The program cannot go on; `failure` says why and `args` complete its sentence. Never holds a person's data."""

    def __init__(self, failure: Failure, *args: object) -> None:
        super().__init__(*args)
        self.failure = failure

    def __str__(self) -> str:
        return f"{self.failure.code} {self.failure.cause} {' '.join(map(str, self.args))}".rstrip()
