"""Takes pictures of the editor's window in its states: build/pictures/editor/*.png. Everything on them is made up."""

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from display.editor import autosave, history
from display.editor.autosave import Opened
from display.editor.document import Document
from display.editor.window.judging import Judging, boards_of
from display.editor.window.settings import BoardProfile, Settings
from display.editor.window.window import EditorWindow
from display.editor.window.work import Work
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, SpotlightPage, VacancyPage
from labourhall.program import hall_time, words
from labourhall.program.hall_time import wall_clock

OUT: Final = Path(__file__).parents[1] / "build" / "pictures" / "editor"
LANGUAGES: Final = ("zh_CN", "zh_HK", "en")
PAGES: Final = (
    VacancyPage("v1", title="今日岗位"),
    NoticePage(
        "n1", "周六招聘会", ("11 月 28 日上午九点，本市场一楼大厅", "四十家企业，六百个岗位"), issuer="市人社局"
    ),
    SpotlightPage("s1", title="急招"),
    NoticePage("n2", "", ("还没有标题",)),
    NoticePage("n3", "报名请打 13800138000", ("联系王先生",)),
)
BUNDLE: Final = Bundle((Playlist("日常", PAGES), Playlist("招聘会", ())), (Slot("日常"),))
BOARDS: Final = (BoardProfile("1"), BoardProfile("2", 448, 224, 6.0, 12.0))


def main() -> int:
    """Take them all, or those whose name contains the word given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="only pictures whose name contains this")
    wanted = parser.parse_args().only
    OUT.mkdir(parents=True, exist_ok=True)
    application = QApplication(["editor-pictures"])
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            take(application, language, Path(folder), wanted)
    return 0


def take(application: QApplication, language: str, folder: Path, wanted: str) -> None:
    """Every state in a language."""
    opened = autosave.open_journal(folder / "edits")
    assert isinstance(opened, Opened)
    settings = Settings(language=language, hall_name="越秀区劳动力市场", boards=BOARDS)
    work = Work(history.begun(Document(BUNDLE, 3)), opened.autosave)
    judging = Judging(boards_of(settings), wall_clock(), "")
    window = EditorWindow(words.read(language), work, judging.of, hall_time.today, settings.hall_name)
    window.show()
    for page in ("v1", "n1", "n2"):
        window.pages.choose(page)
        application.processEvents()
        shoot(window, f"{page}-{language}", wanted)
    window.close()
    opened.autosave.close()


def shoot(window: EditorWindow, name: str, wanted: str) -> None:
    """One picture."""
    if wanted in name:
        window.grab().save(str(OUT / f"{name}.png"))
        print(OUT / f"{name}.png", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
