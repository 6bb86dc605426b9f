"""The tables, and the steps from each version of them to the next. A step once released is never changed."""

import json
import secrets
import sqlite3
from collections.abc import Callable
from typing import Any, Final

import sqlite_utils

from backend.employer_names import key_of
from backend.failures import Failure, Stopped


def _first(database: sqlite_utils.Database) -> None:
    """Version 1. Times are RFC 3339 texts; `_s` are monotonic seconds; what is a list or an object is JSON."""
    tables: dict[str, tuple[dict[str, Any], Any]] = {
        "notes": ({"name": str, "value": str}, "name"),
        "vacancies": (
            {
                "number": str, "identity": str, "status": str, "openings": int, "valid_until": str, "occupation": str,
                "trade": str, "body": bytes, "stripped": str, "held": str, "original": str, "taken_at": str,
            },
            "number",
        ),
        "changes": ({"cursor": int, "number": str, "at": str}, "cursor"),
        "devices": ({"key_hash": str, "hall": str, "name": str, "enrolled_at": str}, "key_hash"),
        "officers": ({"key_hash": str, "name": str, "enrolled_at": str}, "key_hash"),
        "holders": (
            {
                "card_number": str, "identification_code": str, "id_number": str, "name": str, "education": int,
                "experience": str, "wishes": str, "registered_on": str, "card_key": bytes, "benefit_due": int,
                "benefit_drawn": int, "taken_on": str,
            },
            "card_number",
        ),
        "insurance": ({"card_number": str, "place": int, "body": str}, ("card_number", "place")),
        "balances": ({"card_number": str, "kind": str, "fen": int}, ("card_number", "kind")),
        "challenges": ({"id": str, "device": str, "value": bytes, "issued_s": float, "used": int}, "id"),
        "visits": ({"token": str, "device": str, "card_number": str, "opened_s": float}, "token"),
        "referrals": (
            {
                "device": str, "idempotency_key": str, "digest": str, "answer": bytes, "number": str,
                "card_number": str, "valid_until": str,
            },
            ("device", "idempotency_key"),
        ),
        "audit": (
            {
                "n": int, "at": str, "who": str, "hall": str, "record": str, "holder": str, "outcome": str,
            },
            "n",
        ),
    }  # fmt: skip
    for name, (columns, key) in tables.items():
        database.table(name).create(columns, pk=key, not_null=[one for one in columns if one not in _NULLABLE])
    _indexes(database)
    _only_added_to(database)
    database.table("notes").insert_all(
        [
            {"name": "epoch", "value": secrets.token_hex(4)},
            {"name": "cursor", "value": "0"},
            {"name": "oldest_cursor", "value": "0"},
            {"name": "number", "value": "100000"},
        ]
    )


def _second(database: sqlite_utils.Database) -> None:
    """Version 2. The audit says of which record, and tells an officer from a machine. What was not kept stays "".

    A row of version 1 without a hall is an officer's: every machine has one.
    """
    columns = ("at", "device", "hall", "officer", "record", "subject", "holder", "outcome")
    database.execute("ALTER TABLE audit RENAME TO audit_1")
    database.table("audit").create({"n": int, **dict.fromkeys(columns, str)}, pk="n", not_null=columns)
    database.execute(
        f"INSERT INTO audit (n, {', '.join(columns)})"
        " SELECT n, at, iif(hall = '', '', who), hall, iif(hall = '', who, ''), record,"
        " iif(record IN ('visit', 'records'), holder, ''), holder, outcome FROM audit_1 ORDER BY n"
    )
    database.execute("DROP TABLE audit_1")
    _only_added_to(database)
    database.execute(
        "CREATE TRIGGER audit_of_something BEFORE INSERT ON audit WHEN NEW.subject = ''"
        " BEGIN SELECT RAISE(ABORT, 'a row of the audit says of what'); END"
    )


def _third(database: sqlite_utils.Database) -> None:
    """Version 3. Questions to employers, and who answered them."""
    asks = {"number": str, "card_number": str, "asked_on": str, "age": int, "occupation": str, "shown": str}
    sources = {"number": str, "said_by": str, "officer": str, "at": str}
    database.table("asks").create(asks, pk=("number", "card_number"), not_null=[one for one in asks if one != "age"])
    database.table("asks").create_index(["card_number"])
    database.table("answer_sources").create(sources, pk="number", not_null=sources)


def _fourth(database: sqlite_utils.Database) -> None:
    """Version 4. How to reach an employer's people stands beside a vacancy and not in its body."""
    database.table("vacancies").add_column("contact", str, not_null_default="")


def _fifth(database: sqlite_utils.Database) -> None:
    """Version 5. Vacancies above the note `number` were brought and are not seen; up to `accepted` they will be.

    All numbers have six digits: as texts they are in the order of numbers.
    """
    database.execute("INSERT INTO notes SELECT 'accepted', value FROM notes WHERE name = 'number'")
    _make_seen(database)


def _sixth(database: sqlite_utils.Database) -> None:
    """Version 6. Since when a vacancy waits for an officer, and what one decided ("": nothing yet).

    `judgements` are rows of an import that will take the place of vacancies which were there before, if these are then
    what they `was` (status and verdict); they are accepted once the note `judged` is 1.
    """
    database.execute("DROP VIEW seen")  # its columns are those of the day on which it was made
    database.table("vacancies").add_column("held_since", str, not_null_default="")
    database.table("vacancies").add_column("verdict", str, not_null_default="")
    database.execute("UPDATE vacancies SET held_since = taken_at WHERE status = 'held'")
    _make_seen(database)
    rows = {"number": str, "was": str, "body": bytes, "stripped": str, "held": str, "original": str, "contact": str}
    database.table("judgements").create(rows, pk="number", not_null=rows)


def _seventh(database: sqlite_utils.Database) -> None:
    """Version 7. Officers sign in with a password, and have halls and roles; their sessions are kept.

    Whoever had a key keeps the name, which the audit knows, and has no password until they are enrolled anew.
    """
    officers = {
        "name": str, "halls": str, "roles": str, "password": str, "must_change": int, "enrolled_at": str,
        "dismissed_at": str,
    }  # fmt: skip
    database.execute("ALTER TABLE officers RENAME TO officers_6")
    database.table("officers").create(officers, pk="name", not_null=officers)
    database.execute("INSERT INTO officers SELECT name, '[]', '[]', '', 1, enrolled_at, '' FROM officers_6")
    database.execute("DROP TABLE officers_6")
    sessions = {"token": str, "device": str, "officer": str, "opened_s": float, "used_s": float}
    database.table("sessions").create(sessions, pk="token", not_null=sessions)
    database.table("sessions").create_index(["officer"])


def _eighth(database: sqlite_utils.Database) -> None:
    """Version 8. What officers made for their hall's boards, and what the boards show.

    `turn` counts, over all halls, when a version was published or taken back; the JSON of `content` is never changed.
    """
    versions = {"hall": str, "number": int, "state": str, "turn": int, "body": bytes, "content": str}
    shown = {"hall": str, "board": str, "bundle": str, "page": str, "frame": int, "at": str}
    database.table("versions").create(versions, pk=("hall", "number"), not_null=versions)
    database.table("shown").create(shown, pk=("hall", "board"), not_null=shown)


def _ninth(database: sqlite_utils.Database) -> None:
    """Version 9. The halls' queues by the day. `called` counts how often a number was called; 0: it waits."""
    windows = {"hall": str, "day": str, "window": str}
    numbers = {"hall": str, "day": str, "number": int, "called": int, "device": str, "idempotency_key": str}
    calls = {
        "turn": int, "hall": str, "day": str, "number": int, "window": str, "times": int, "at_s": float, "device": str,
        "idempotency_key": str,
    }  # fmt: skip
    database.table("queue_windows").create(windows, pk=("hall", "day", "window"), not_null=windows)
    database.table("queue_numbers").create(numbers, pk=("hall", "day", "number"), not_null=numbers)
    database.table("queue_calls").create(calls, pk="turn", not_null=calls)
    for name in ("queue_numbers", "queue_calls"):
        database.table(name).create_index(["hall", "day", "device", "idempotency_key"], unique=True)


def _tenth(database: sqlite_utils.Database) -> None:
    """Version 10. What broke into the halls' boards; `stands` is 0 once it was lifted, `ends` in seconds since 1970."""
    interrupts = {"hall": str, "number": int, "stands": int, "ends": float, "body": bytes}
    database.table("interrupts").create(interrupts, pk=("hall", "number"), not_null=interrupts)
    database.table("interrupts").create_index(["hall", "stands"])


def _eleventh(database: sqlite_utils.Database) -> None:
    """Version 11. Employers that are suspended, by the key of their name, which stands beside each vacancy.

    `standing` are the vacancies with whether their employer is (1 or 0), `seen` those of them that anybody sees.
    """
    database.execute("DROP VIEW seen")
    database.table("vacancies").add_column("employer", str, not_null_default="")
    # by the engine: half a million bodies at once would not stand in the memory of every machine
    database.conn.create_function("key_of_employer", 1, lambda body: key_of(json.loads(body).get("employer", "")))
    database.execute("UPDATE vacancies SET employer = key_of_employer(body)")
    database.table("vacancies").create_index(["employer"])
    columns = dict.fromkeys(("employer", "name", "reason", "officer", "since"), str)
    database.table("suspensions").create(columns, pk="employer", not_null=columns)
    suspended = "EXISTS (SELECT 1 FROM suspensions WHERE suspensions.employer = vacancies.employer)"
    database.create_view("standing", f"SELECT *, {suspended} AS suspended FROM vacancies")
    database.create_view(
        "seen", "SELECT * FROM standing WHERE number <= (SELECT value FROM notes WHERE name = 'number')"
    )


def _twelfth(database: sqlite_utils.Database) -> None:
    """Version 12. What boards prove: proof of play in batches, up to where each chain goes, rows that left, faults."""
    proof = {"hall": str, "board": str, "chain": str, "first": int, "last": int, "at": str, "packed": str}
    heads = {"hall": str, "board": str, "chain": str, "n": int, "hash": str, "lost": int, "at": str}
    closed = {"hall": str, "board": str, "number": str, "frame": int, "at": str}
    faults = dict.fromkeys(("hall", "board", "codes", "at"), str)
    database.table("proof").create(proof, pk=("hall", "board", "chain", "first"), not_null=proof)
    database.table("proof").create_index(["at"])
    database.table("proof_heads").create(heads, pk=("hall", "board", "chain"), not_null=heads)
    database.table("closed_rows").create(closed, pk=("number", "hall", "board"), not_null=closed)
    database.table("board_faults").create(faults, pk=("hall", "board"), not_null=faults)


def _thirteenth(database: sqlite_utils.Database) -> None:
    """Version 13. One-time codes for machines; what was not claimed has the state "" and nobody's fingerprint."""
    codes = {
        "id": str, "hall": str, "role": str, "approved": int, "replacing": int, "until": str, "made_by": str,
        "made_at": str, "fingerprint": str, "asset": str, "replaces": int, "since": str, "state": str,
    }  # fmt: skip
    database.table("machine_codes").create(codes, pk="id", not_null=codes)
    database.table("machine_codes").create_index(["hall", "state"])


def _make_seen(database: sqlite_utils.Database) -> None:
    database.create_view(
        "seen", "SELECT * FROM vacancies WHERE number <= (SELECT value FROM notes WHERE name = 'number')"
    )


def _only_added_to(database: sqlite_utils.Database) -> None:
    for moment in ("UPDATE", "DELETE"):
        database.execute(
            f"CREATE TRIGGER audit_no_{moment.lower()} BEFORE {moment} ON audit"
            " BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END"
        )


_NULLABLE: Final = frozenset({"education", "registered_on", "card_key", "benefit_due", "benefit_drawn", "n"})


def _indexes(database: sqlite_utils.Database) -> None:
    database.table("vacancies").create_index(["identity"], unique=True)
    database.table("vacancies").create_index(["status", "valid_until"])
    database.table("devices").create_index(["hall", "name"], unique=True)
    database.table("officers").create_index(["name"], unique=True)
    database.table("referrals").create_index(["number"], unique=True)
    database.table("referrals").create_index(["card_number"])
    database.table("visits").create_index(["device"])


STEPS: Final[tuple[Callable[[sqlite_utils.Database], None], ...]] = (
    _first,
    _second,
    _third,
    _fourth,
    _fifth,
    _sixth,
    _seventh,
    _eighth,
    _ninth,
    _tenth,
    _eleventh,
    _twelfth,
    _thirteenth,
)
"""Step n leads from version n to n + 1; a new file begins at version 0."""


def bring_up(connection: sqlite3.Connection) -> None:
    """Bring the file to the newest version, each step in one transaction. Raises Stopped for one from the future."""
    while (version := _version(connection)) != len(STEPS):
        if version > len(STEPS):
            raise Stopped(Failure.STORE_TOO_NEW, version, len(STEPS))
        connection.execute("BEGIN IMMEDIATE")
        try:
            if _version(connection) == version:  # another process may have been faster
                STEPS[version](sqlite_utils.Database(connection))
                connection.execute(f"PRAGMA user_version = {version + 1}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
