"""A line of proof of play says what stood on the glass, in words."""

import json

from display import proof
from display.pages.notice import NoticeSheet
from display.pages.picture import PictureSheet
from display.picture import RowState
from display.planner import Planner
from display.schedule import Cycle, Sheet, SheetKind
from scripts.wall_pictures import NOW, TYPHOON, table

CYCLE = Cycle((), bundle="ab", playlist="日常")


def test_a_line_holds_the_vacancies_and_how_their_rows_ended(planner: Planner) -> None:
    welder, sewer = (planner.facts(one, False) for one in table()[:2])
    sheet = Sheet(SheetKind.ROWS, "岗位信息", "白云", ((welder, ""), (sewer, "")), page="p1")
    line = json.loads(proof.line("1", CYCLE, sheet, {"104417": RowState.FILLED}, NOW, 900))
    uncounted = {"covered_frames": 0, "round": 0}
    assert line == {
        "board": "1",
        "began": "2026-11-23T14:36:00+08:00",
        "seconds": 15.0,
        "frames": 900,
        "covered_frames": 0,
        "read_back": "unread",
        "bundle": "ab",
        "playlist": "日常",
        "district": "",
        "page": "p1",
        "kind": "rows",
        "title": "岗位信息",
        "scope": "白云",
        "rows": [
            {"number": "104417", "trade": "电焊工", "employer": "", "state": "filled", **uncounted},
            {"number": "104382", "trade": "缝纫平车工", "employer": "", "state": "open", **uncounted},
        ],
        "notice": "",
    }


def test_a_notice_is_proven_by_its_headline() -> None:
    sheet = Sheet(SheetKind.NOTICE, "通知", notice=NoticeSheet("免费电工课", ("周二",), ""))
    assert json.loads(proof.line("1", CYCLE, sheet, {}, NOW, 60))["notice"] == "免费电工课"


def test_a_picture_is_proven_by_what_it_shows() -> None:
    sheet = Sheet(SheetKind.PICTURE, page="p1", picture=PictureSheet(b"", 1, 1, 1, "招聘会海报"))
    line = json.loads(proof.line("1", CYCLE, sheet, {}, NOW, 900))
    assert (line["kind"], line["notice"]) == ("picture", "招聘会海报")


def test_an_emergency_is_proven_by_what_it_said() -> None:
    sheet = Sheet(SheetKind.EMERGENCY, TYPHOON.name, TYPHOON.area, page="interrupt 1", emergency=TYPHOON)
    line = json.loads(proof.line("1", CYCLE, sheet, {}, NOW, 60))
    assert (line["kind"], line["page"]) == ("emergency", "interrupt 1")
    assert line["notice"] == "台风橙色预警信号 广州全市 本厅今天15:30停止服务"


def test_a_line_tells_how_long_a_call_covered_which_rows(planner: Planner) -> None:
    welder, sewer = (planner.facts(one, False) for one in table()[:2])
    sheet = Sheet(SheetKind.ROWS, entries=((welder, ""), (sewer, "")))
    covered = proof.Covered(720, frozenset({"104382"}))
    line = json.loads(proof.line("1", CYCLE, sheet, {}, NOW, 1620, covered))
    assert line["covered_frames"] == 720
    assert [(row["number"], row["covered_frames"]) for row in line["rows"]] == [("104417", 0), ("104382", 720)]
