"""A task is added to a copy of the house as CONTRIBUTING.md says: its folder, its words, its place in the table.

The copy is linted and played.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.words import LANGUAGES

ROOT = Path(__file__).parents[2]
NEEDED = ("kiosk", "labourhall", "cardreader", "assets", "scripts")

FOLDER = {
    "__init__.py": '"""Today\'s job fair."""\n',
    "to.py": '''"""Where the job fair is."""

from dataclasses import dataclass

from kiosk.visit.task import Destination


@dataclass(frozen=True, slots=True)
class ToFair(Destination):
    """The fair's page."""
''',
    "states.py": '''"""The state of the fair's page."""

from dataclasses import dataclass

from kiosk.visit.task import Task


@dataclass(frozen=True, slots=True)
class AtFair(Task):
    """What the fair has; `turned` counts the pages."""

    turned: int = 0
''',
    "steps.py": '''"""The fair: turn its pages."""

from dataclasses import replace

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.tasks.fair.states import AtFair
from kiosk.tasks.fair.to import ToFair
from kiosk.tasks.home.to import ToHome
from kiosk.visit.actions import Action
from kiosk.visit.vocabulary import Event, Touched


def begin(to: ToFair, scene: Scene) -> Stay:
    """Show the first page."""
    return Stay(AtFair())


def step(task: AtFair, event: Event, scene: Scene) -> Outcome:
    """Turn the page, or go home."""
    match event:
        case Touched(action=Action.NEXT_PAGE):
            return Stay(replace(task, turned=task.turned + 1))
        case Touched(action=Action.BACK):
            return Leave(ToHome())
        case _:
            return Stay(task)
''',
    "props.py": '''"""The fair's page."""

from dataclasses import dataclass

from kiosk.sight.sight import Sight
from kiosk.tasks.fair.states import AtFair


@dataclass(frozen=True, slots=True)
class Booth:
    """One booth."""

    word: str


@dataclass(frozen=True, slots=True)
class FairProps:
    """The booths."""

    title: str = ""
    booths: tuple[Booth, ...] = ()


def derive(sight: Sight, task: AtFair) -> FairProps:
    """What stands on the page."""
    return FairProps(sight.say("fair.title"), (Booth(sight.say("fair.booth", task.turned)),))
''',
    "tile.py": '''"""The tile of the fair."""

from kiosk.sight.sight import Sight
from kiosk.sight.tiles import Tile, TileFace, TilePlace
from kiosk.tasks.fair.to import ToFair

NAME = "fair"


def _face(sight: Sight) -> TileFace:
    return TileFace(NAME, "people", sight.say("fair.title"), sight.say("fair.more"))


TILE = Tile(NAME, TilePlace.SQUARE, _face, lambda scene: ToFair())
''',
    "slice.py": '''"""The fair as a slice."""

from kiosk.slices.slice import Plays, Slice
from kiosk.tasks.fair.props import FairProps, derive
from kiosk.tasks.fair.states import AtFair
from kiosk.tasks.fair.steps import begin, step
from kiosk.tasks.fair.tile import TILE
from kiosk.tasks.fair.to import ToFair

SPEAK = "speak.fair"

FAIR = Slice(
    "fair",
    plays=(Plays(AtFair, shows=FairProps, derive=derive, says=lambda task: SPEAK, step=step),),
    spoken=(SPEAK,),
    begins={ToFair: begin},
    tile=TILE,
)
''',
    "Fair.qml": """pragma ComponentBehavior: Bound
import QtQuick
import kiosk.controls
import kiosk.models
import kiosk.screens

/* The booths of the fair, one below the other. */
KioskPage {
    id: root

    required property FairModel model

    title: model.title

    Column {
        Repeater {
            model: root.model.booths

            delegate: Line {
                required property Booth modelData

                text: modelData.word
            }
        }
    }
}
""",
}
WORDS = {"fair.title": "招聘会", "fair.more": "今天有", "fair.booth": "%1 号展位", "speak.fair": "今天的招聘会。"}

PLAY = """
import os
from kiosk.sight.sight import Sight
from kiosk.screens.view import KioskView
from kiosk.screens.window import KioskWindow
from kiosk.slices.table import SLICES
from kiosk.visit.accommodations import Accommodations, Language
from kiosk.visit.states import Visit
from kiosk.visit.visit import step
from kiosk.visit.vocabulary import Touched
from labourhall.program import words
from PySide6.QtGui import QGuiApplication
from scripts.samples import HALL, NOW, SAMPLES, UP, StillStage, library
app = QGuiApplication([])
home = next(one for one in SAMPLES if one.name == "home")
stage = StillStage(home.visit(Accommodations()))
view = KioskView(stage, SLICES, {one: words.read(one.value) for one in Language}, library(), HALL, lambda: NOW)
window = KioskWindow(view, SLICES, 3.0)
window.resize(1080, 1920)
window.show()
window.keep_pages()
def texts(item):
    found = [str(item.property("text"))] if item.inherits("QQuickText") and item.isVisible() else []
    return found + [text for child in item.childItems() for text in texts(child)]
for action in ("", "fair", "next_page", "back"):
    if action:
        stage.turn(step(stage.visit, Touched(action), 1.0)[0])
    app.processEvents()
    window.grabWindow()
    print(os.path.basename(view.page), type(stage.visit.outer.task).__name__, *texts(window.contentItem()), sep="|")
window.release()
"""


def ts(language: str) -> str:
    """The new task's words as one translation file; what they say matters to nobody here."""
    messages = "".join(
        f'    <message id="{one}"><source>{one}</source><translation>{text}</translation></message>\n'
        for one, text in WORDS.items()
    )
    head = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">\n'
    return f"{head}<context>\n    <name></name>\n{messages}</context>\n</TS>\n"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the kiosk needs, with one more task in it."""
    copy = tmp_path_factory.mktemp("house")
    leave_out = shutil.ignore_patterns("__pycache__", "audio", "*.glyphs")
    for name in NEEDED:
        shutil.copytree(ROOT / name, copy / name, ignore=leave_out)
    shutil.copy(ROOT / "pyproject.toml", copy)
    folder = copy / "kiosk" / "tasks" / "fair"
    folder.mkdir()
    for name, text in FOLDER.items():
        (folder / name).write_text(text, encoding="utf-8")
    for language in LANGUAGES:
        (copy / "assets" / "words" / f"fair.{language}.ts").write_text(ts(language), encoding="utf-8")
    table = copy / "kiosk" / "slices" / "table.py"
    text = table.read_text(encoding="utf-8")
    text = text.replace(
        "from kiosk.tasks.home.slice", "from kiosk.tasks.fair.slice import FAIR\nfrom kiosk.tasks.home.slice"
    )
    table.write_text(text.replace("TASKS = (MATCHES, ", "TASKS = (MATCHES, FAIR, "), encoding="utf-8")
    run(copy, "-m", "scripts.words")
    return copy


def run(house: Path, *arguments: str) -> str:
    """What a Python program says that is run in the copy; it must end well."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=house, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_passes_the_lint(house: Path) -> None:
    run(house, "-m", "ruff", "check", "kiosk")
    run(house, "-m", "ruff", "format", "--check", "kiosk")
    run(house, "-m", "scripts.qmltypes", "--lint")
    run(house, "-m", "mypy", "-p", "kiosk.tasks.fair", "-p", "kiosk.slices")


def test_it_can_be_played(house: Path) -> None:
    at_home, fair, turned, back = [line.split("|") for line in run(house, "-c", PLAY).splitlines()]
    assert at_home[:2] == back[:2] == ["Home.qml", "AtHome"]
    assert {"招聘会", "今天有"} <= set(at_home)
    assert fair[:2] == turned[:2] == ["Fair.qml", "AtFair"]
    assert "0 号展位" in fair
    assert "1 号展位" in turned
