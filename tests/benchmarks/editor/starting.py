"""From a fresh process until its first key is shown: the editor, and a bare window of the same Qt in turns."""

import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import display
from display.editor import autosave, history
from display.editor.autosave import Opened
from display.editor.document import Document
from labourhall.contract.public_calls import Snapshot
from labourhall.contract.ranking_rules import shipped_matching_rules
from labourhall.link.cache import Cache
from tests.benchmarks.editor.playlist import BOARDS, VACANCIES, bundle
from tests.benchmarks.figure import Figure, Target
from tests.benchmarks.matching.market import Market

ROOT: Final = Path(display.__file__).resolve().parents[1]
RUNS: Final = 7
BAR_MS: Final = 1500.0
WORKER: Final = Path(__file__).with_name("first_key.py")
"""Begun as a file: its package brings half the house along."""


def starting_figure() -> Figure:
    """Seven starts of each, by turns, after one of each that is not counted."""
    with tempfile.TemporaryDirectory(prefix="bench-start-") as folder:
        settings = _settings(Path(folder))
        _start("editor", settings), _start("bare", settings)
        pairs = [(_start("editor", settings), _start("bare", settings)) for _ in range(RUNS)]
    return Figure(
        name="start to usable",
        room="editor",
        unit="ms",
        values=tuple(ours for ours, _ in pairs),
        target=Target(BAR_MS, is_bar=True),
        peer="a bare QApplication with QMainWindow and QPlainTextEdit of the same PySide6",
        peer_values=tuple(theirs for _, theirs in pairs),
        runs=RUNS,
        note="until a key in a new notice is in its preview; 200 pages, 10,000 vacancies, three boards, no line",
    )


def _settings(folder: Path) -> Path:
    """The editor's folder as it left it yesterday."""
    opened = autosave.open_journal(folder / "bench.edits")
    assert isinstance(opened, Opened)
    trouble = opened.autosave.begin(history.begun(Document(bundle(), 3)))
    assert trouble is None, trouble
    opened.autosave.close()
    cache = Cache(folder / "bench.vacancies.db")
    vacancies = tuple(Market(shipped_matching_rules()).vacancies(VACANCIES))
    cache.replace(Snapshot("1", datetime.now(UTC), vacancies))
    cache.close()
    lines = [f"hall = {json.dumps('bench')}", f"data_folder = {json.dumps(str(folder))}"]
    lines.append('backend_url = "http://127.0.0.1:9"')
    for one in BOARDS:
        lines += ["[[boards]]", f'name = "{one.name}"', f"width = {one.width}", f"height = {one.height}"]
        lines += [f"pitch_mm = {one.pitch_mm}", f"far_row_m = {one.far_row_m}"]
    path = folder / "editor.toml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _start(what: str, settings: Path) -> float:
    began = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, str(WORKER), what, str(settings)],
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )
    return (int(done.stdout.split()[-1]) - began) / 1e6
