"""The editor's states in which pages are brought in: pasted, split, from a template, copied, imported."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from display.editor import fair_table, table_pages
from display.editor.table_pages import Row
from display.editor.window import offered
from display.editor.window.copies.archive import Found, Source, When
from display.editor.window.copies.chooser import CopyChooser
from display.editor.window.imports import fitting
from display.editor.window.imports.picture_file import Note
from display.editor.window.imports.picturing import Fitted
from display.editor.window.judging import Judging
from display.editor.window.window import EditorWindow
from display.pages import picture
from labourhall.contract.playlist import NoticePage, Playlist
from labourhall.contract.playlist_calls import Version
from labourhall.program import hall_time
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words

TODAY: Final = hall_time.today()
SETTLED_MS: Final = 400
LETTER: Final = (
    "关于举办秋季招聘会的通知\n各位求职者：本市场定于１１月２８日上午九点在一楼大厅举办招聘会，四十家企业提供六百个岗位。\n"
    + "请大家带好身份证和简历，准时到场，听从工作人员安排。" * 5
)

POSTER: Final = (
    ("秋季招聘会", 220, 290, "#ffc800"),
    ("11月28日 9:00 一楼大厅", 110, 460, "#ffffff"),
    ("四十家企业 六百个岗位", 100, 600, "#00c8d2"),
)

Shown = tuple[str, QWidget]


def states(window: EditorWindow, judging: Judging, words: Words) -> Iterator[Shown]:
    """Each state's name and what there is to see of it; the next begins where one has been looked at."""
    yield from _pasted(window)
    yield from _template(window)
    yield from _copies(window, words)
    yield from _rows(window, judging)
    yield from _booths(window, judging)
    yield from _picture(window, judging)


def _pasted(window: EditorWindow) -> Iterator[Shown]:
    QGuiApplication.clipboard().setText(LETTER)
    window.pages.choose("n1")
    window.pasting.paste()
    yield _settled("pasted", window)
    window.pasting.split()
    yield _settled("split", window)
    QGuiApplication.clipboard().setText("好消息👍\n新岗位上线")
    window.pasting.paste()
    yield _settled("pasted-emoji", window)


def _template(window: EditorWindow) -> Iterator[Shown]:
    window.templating.choose()
    yield _settled("templates", window.templating.gallery)
    window.templating.gallery.list.setCurrentRow(1)
    window.templating.gallery.accept()
    yield _settled("from-template", window)


def _copies(window: EditorWindow, words: Words) -> Iterator[Shown]:
    day, chooser = TODAY - timedelta(days=1), CopyChooser(words, window)
    published = datetime.combine(day, time(9), HALL_TIME)
    versions = [
        Version(
            number, "", 0, "王芳", published, published_by="王芳", published_at=published - timedelta(days=12 - number)
        )
        for number in (12, 11, 9)
    ]
    found = [Source(When.VERSION, one) for one in versions]
    last_week = Source(When.LAST_WEEK, None, TODAY - timedelta(days=7))
    chooser.offer([Source(When.YESTERDAY, versions[0], day), last_week, Source(When.LAST_FAIR), *found])
    chooser.sources.setCurrentRow(2)
    fair = (
        NoticePage("f1", "秋季招聘会", ("11月20日上午九点",), until=day),
        NoticePage("f2", "参加企业", ("四十家企业，六百个岗位",)),
    )
    chooser.show_pages(Found(versions[2], (Playlist("秋招", fair),), 1, day), TODAY)
    yield _settled("copies", chooser)
    chooser.reject()


def _rows(window: EditorWindow, judging: Judging) -> Iterator[Shown]:
    table = (
        ("标题", "内容", "电话", "截止日期"),
        ("停电通知", "周日八点到十二点停电", "", "2027-01-05"),
        ("月嫂培训报名", "三楼培训室，名额 40 人", "13800138000", "12月5日"),
        ("", "没有标题的一行", "", ""),
        ("招聘会改期", LETTER.replace("\n", ""), "", ""),
        ("冬季作息", "九点开门👍", "", "2026-01-05"),
    )
    rows = [Row(line, cells) for line, cells in enumerate(table, start=1)]
    chooser = window.importing.chooser
    chooser.offer("十二月通知.xlsx", rows, table_pages.drafts(rows, judging.judge))
    QTest.qWait(SETTLED_MS)
    chooser.rows.setCurrentItem(chooser.rows.topLevelItem(1) or QTreeWidgetItem())
    yield _settled("rows", chooser)
    chooser.reject()


def _booths(window: EditorWindow, judging: Judging) -> Iterator[Shown]:
    table = (
        ("展位号", "单位名称", "招聘岗位", "人数", "工资", "联系电话"),
        ("A01", "花都启航汽车部件公司", "汽车装配工", "120", "5500-6500元/月", "13800138000"),
        ("A02", "番禺石碁启明塑料制品厂", "注塑机操作工（限男性）", "45人", "综合6000-8000元/月", ""),
        ("", "", "质检员", "6", "4800元/月", ""),
        ("A03", "黄埔恒昌船舶修造公司", "电焊工", "若干", "面议", ""),
    )
    rows, tables = [Row(line, cells) for line, cells in enumerate(table, start=1)], offered.fair_tables()
    header = tables.header(rows)
    assert header is not None
    chooser = window.importing.chooser
    drafts = fair_table.drafts(rows, header, tables, judging.judge.data.gate)
    chooser.offer("制造业专场展位表.xlsx", rows, drafts, is_fair=True)
    yield _settled("booths", chooser)
    chooser.reject()


def _picture(window: EditorWindow, judging: Judging) -> Iterator[Shown]:
    areas = [picture.area(one.player.planner.grid)[2:] for one in judging.judge.boards]
    fits, dialog = fitting.fitted(_poster(), areas), window.picturing.dialog
    window.picturing.offer(Path("招聘会海报.jpg"), Fitted(fits, (Note.TURNED,)))
    yield _settled("picture-brought", dialog)
    dialog.shows.setText("招聘会海报，11 月 28 日，一楼大厅")
    dialog.accept()
    yield _settled("picture", window)


def _poster() -> QImage:
    """As offices make them: a dark ground, large letters, a few shapes."""
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 14, 40))
    painter = QPainter(image)
    font = QFont("Noto Sans CJK SC")
    for text, size, y, colour in POSTER:
        font.setPixelSize(size)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(80, y, text)
    for place in range(8):
        painter.setPen(QColor("black"))
        painter.setBrush(QColor.fromHsv(45 * place, 220, 240))
        painter.drawEllipse(80 + 180 * place, 660, 150, 150)
    painter.end()
    return image


def _settled(name: str, widget: QWidget) -> Shown:
    QTest.qWait(SETTLED_MS)
    return name, widget
