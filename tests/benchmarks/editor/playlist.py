"""What the editor is measured with: two hundred pages of all kinds, three boards."""

from typing import Final

from display.editor.window.settings import BoardProfile
from labourhall.contract.playlist import Bundle, NoticePage, Page, Playlist, Slot, SpotlightPage, VacancyPage

PAGES: Final = 200
VACANCIES: Final = 10_000
LONG: Final = 5_000
SENTENCE: Final = "周六上午九点在本市场一楼大厅举行招聘会，请带身份证和社会保障卡。"
DISTRICTS: Final = ("440106", "440111", "440112", "440113", "440105", "440104")
BOARDS: Final = (BoardProfile("1"), BoardProfile("2", 448, 224, 6.0, 12.0), BoardProfile("3", 1280, 640, 5.0, 25.0))


def bundle() -> Bundle:
    """A playlist `日常`; its page `all` selects every vacancy, `long` bears five thousand characters in one line."""
    pages: list[Page] = [VacancyPage("all", title="全部岗位"), NoticePage("long", "长通知", (long_text(),))]
    while len(pages) < PAGES:
        number = len(pages)
        district = (DISTRICTS[number % len(DISTRICTS)],)
        match number % 4:
            case 0:
                pages.append(VacancyPage(f"p{number}", title=f"岗位{number}", districts=district))
            case 1:
                pages.append(SpotlightPage(f"p{number}", title=f"急招{number}", districts=district))
            case _:
                pages.append(NoticePage(f"p{number}", f"通知{number}", (SENTENCE, SENTENCE)))
    return Bundle((Playlist("日常", tuple(pages)),), (Slot("日常"),))


def long_text() -> str:
    """Five thousand characters: a key at its beginning moves every line behind it."""
    return SENTENCE * (LONG // len(SENTENCE))
