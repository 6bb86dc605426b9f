"""`report.json`: the findings in the form of `docs/report.schema.json`."""

import json
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from demo.tour.findings import Proven, TourFindings
from demo.tour.outcome import TourStep
from labourhall.program.whole_file import write_whole

TIMINGS: Final = (
    "kiosk_start",
    "insert_to_identity",
    "insert_to_matches",
    "tap_to_page_p50",
    "tap_to_page_max",
    "card_out_to_clean",
)


def report(
    findings: TourFindings, boards: Sequence[tuple[int, int]], failed: TourStep | None, sentence: str
) -> dict[str, Any]:
    """The whole report as JSON values."""
    outcome = findings.outcome
    return {
        "schema": 1,
        "failed_step": failed,
        "sentence": sentence,
        "outcome": outcome and {"kind": outcome.kind, "code": outcome.code, "words": outcome.words},
        "vacancies": findings.vacancies,
        "card": findings.card,
        "pin": {"sent": findings.pin_sent, "result": findings.pin_result, "tries_left": findings.tries_left},
        "holder_used": findings.holder,
        "groups": findings.groups or None,
        "matches": findings.matches,
        "near_misses": findings.near_misses,
        "qr_text": findings.qr_text,
        "asked": findings.asked,
        "letter": findings.letter,
        "insurance": findings.insurance,
        "insurance_code": findings.insurance_code,
        "benefit_months": findings.benefit,
        "published": _published(findings),
        "wall": _wall(findings, boards),
        "timings_ms": {name: _rounded(findings.timings.get(name)) for name in TIMINGS},
        "processes": [
            {"name": process.name, "pid": process.pid, "argv": list(process.argv)} for process in findings.processes
        ],
        "pictures": [
            {"step": picture.step, "file": picture.file, "sha256": picture.sha256} for picture in findings.pictures
        ],
    }


def note_taps(findings: TourFindings, taps: list[float]) -> None:
    """Median and worst of the taps that led to another page by themselves, in milliseconds."""
    if taps:
        findings.timings["tap_to_page_p50"] = statistics.median(taps)
        findings.timings["tap_to_page_max"] = max(taps)


def write(path: Path, content: dict[str, Any]) -> None:
    """Write the report whole at once."""
    write_whole(path, (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode())


def _wall(findings: TourFindings, boards: Sequence[tuple[int, int]]) -> dict[str, Any] | None:
    if findings.frames is None:
        return None
    withdrawn = findings.withdrawal
    return {
        "board": _size(boards[0]),
        "frames": findings.frames,
        "rows_shown": findings.rows_shown,
        "withdrawn": withdrawn and {"number": withdrawn.number, "seconds": round(withdrawn.seconds, 3)},
        "others": [
            {"board": _size(size), "frames": one.frames, "seconds": _rounded(one.seconds), "proven_frame": one.proven}
            for size, one in zip(boards[1:], findings.followed, strict=False)
        ],
    }


def _size(board: tuple[int, int]) -> str:
    return f"{board[0]}x{board[1]}"


def _published(findings: TourFindings) -> dict[str, Any] | None:
    if findings.published is None:
        return None
    return {
        "over": findings.before,
        **_proven(findings.published),
        "taken_back": findings.taken_back and _proven(findings.taken_back),
    }


def _proven(proven: Proven) -> dict[str, Any]:
    boards = [{"board": board, "frame": frame} for board, frame in proven.frames.items()]
    return {"bundle": proven.bundle, "boards": boards, "seconds": round(proven.seconds, 3)}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
