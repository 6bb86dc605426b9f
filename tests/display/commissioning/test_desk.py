"""The desk: lets one phone in, shows patterns, tries a region and keeps what is confirmed; in every language."""

from dataclasses import replace
from html.parser import HTMLParser
from http import HTTPStatus
from pathlib import Path

import pytest

from display.canvas import Placement, Screen
from display.commissioning import kept_file
from display.commissioning.access import HOUR, TRIES, form_mark
from display.commissioning.desk import LEAVE_SECONDS, TRY_SECONDS
from display.commissioning.kept import Kept, text_of
from display.failures import BoardFailure
from display.folding import Rect
from display.instead import Scene
from display.motion import frames
from display.patterns import Pattern, picture
from display.player import Player
from display.settings import COMMISSIONED, Settings
from scripts.wall_pictures import NOW, TYPHOON
from tests.display.commissioning.a_board import ADDRESS, CODE, TOKEN, ABoard, texts, words_in
from tests.display.commissioning.conftest import MARK
from tests.display.test_glass import DATA

REGION = {"left": "64", "top": "32", "width": "640", "height": "320", "strip": "0"}
THERE = Placement((640, 320), (64, 32))
ELSEWHERE = (("zh-CN", "zh_CN"), ("zh-HK", "zh_HK"), ("en", "en"))


def stands(hall: ABoard) -> object:
    return None if hall.glass.instead is None else hall.glass.instead.scene.shows


def kept(hall: ABoard) -> dict[str, int | float]:
    found = kept_file.read(hall.folder, "1")
    return dict(found.values) if isinstance(found, Kept) else {}


def page(hall: ABoard, accepts: str = "zh-CN") -> str:
    return hall.get(TOKEN, accepts).body


# letting in


def test_the_code_and_the_address_stand_on_the_wall_until_somebody_is_in(hall: ABoard) -> None:
    hall.desk.tick()
    assert {ADDRESS, CODE[:3], CODE[3:]} <= set(texts(hall.frames(1)))
    assert hall.post("/in", code=f"{CODE[:3]} {CODE[3:]}").token == TOKEN
    hall.desk.tick()
    assert CODE[:3] not in texts(hall.frames(1))
    assert "岗位信息" in texts(hall.frames(1))


def test_the_code_comes_back_after_an_emergency_and_stands_over_nothing_that_somebody_else_shows(hall: ABoard) -> None:
    assert DATA.programme is not None
    hall.desk.tick()
    hall.knows(replace(DATA, programme=replace(DATA.programme, interrupts=(TYPHOON,))))
    for _ in range(3):
        assert CODE[:3] not in texts(hall.frames(1)), "an emergency stands over the code, in every frame"
        hall.desk.tick()
    hall.knows(DATA)
    hall.desk.tick()
    assert CODE[:3] in texts(hall.frames(1))
    hall.glass.stand_instead(Scene(Pattern.GRID))
    hall.desk.tick()
    assert stands(hall) is Pattern.GRID


def test_a_wrong_code_lets_nobody_in_and_five_of_them_bring_another(hall: ABoard) -> None:
    hall.desk.tick()
    for _ in range(TRIES - 1):
        answer = hall.post("/in", code="000000")
        assert (answer.status, answer.token) == (HTTPStatus.FORBIDDEN, None)
        assert "数字不对" in answer.body
    assert "请等 30 秒" in hall.post("/in", code="000000").body
    assert CODE[:3] not in texts(hall.frames(1))
    assert hall.desk.access.code[:3] in texts(hall.frames(1)), "the next one stands there at once"
    assert "请等 30 秒" in hall.post("/in", code=hall.desk.access.code).body
    hall.seconds += 12.5
    assert "请等 18 秒" in hall.get().body
    hall.seconds += 20.0
    assert hall.post("/in", code=hall.desk.access.code).token == TOKEN


def test_a_second_phone_is_told_that_somebody_is_in(inside: ABoard) -> None:
    assert "已有一部手机" in inside.get("another").body
    answer = inside.post("/in", code=CODE)
    assert (answer.status, answer.token) == (HTTPStatus.FORBIDDEN, None)
    assert "已有一部手机" in answer.body
    assert inside.post("/in", token=TOKEN, code=CODE).where == "/", "his own form, sent twice"


@pytest.mark.parametrize("path", ["/pattern", "/region", "/far-row", "/forget", "/end"])
@pytest.mark.parametrize(
    ("token", "mark"),
    [("", ""), ("", MARK), (TOKEN, ""), (TOKEN, form_mark("x")), ("another", form_mark("another"))],
    ids=("neither", "no cookie", "no mark", "another mark", "another phone"),
)
def test_without_cookie_and_mark_nothing_is_done(path: str, token: str, mark: str, inside: ABoard) -> None:
    answer = inside.post(path, token, form=mark, name="grid", do="try", module_width="32", module_height="16", **REGION)
    assert answer.status is HTTPStatus.FORBIDDEN
    assert "什么也没有改" in answer.body
    assert stands(inside) is None
    assert not inside.desk.is_over()
    assert inside.get(TOKEN).status is HTTPStatus.OK


def test_after_the_hour_nobody_is_answered_any_more(inside: ABoard) -> None:
    inside.seconds += HOUR
    assert inside.desk.is_over()
    assert "调试时间已到" in page(inside)
    assert inside.post("/pattern", TOKEN, form=MARK, name="grid").status is HTTPStatus.FORBIDDEN
    assert "调试时间已到" in inside.post("/in", code=CODE).body


def test_whoever_is_in_ends_it(inside: ABoard) -> None:
    answer = inside.post("/end", TOKEN, form=MARK)
    assert (answer.token, inside.desk.is_over()) == ("", True)


@pytest.mark.parametrize("path", ["/nothing", "/../etc/passwd", "//", "/page.css/"])
def test_what_is_not_there_is_not_there(path: str, hall: ABoard) -> None:
    assert hall.get(path=path).status is HTTPStatus.NOT_FOUND
    assert hall.post(path).status is HTTPStatus.NOT_FOUND


def test_the_style_and_the_addresses_of_forms_are_there(hall: ABoard) -> None:
    assert hall.get(path="/page.css").kind.startswith("text/css")
    assert hall.post("/page.css").status is HTTPStatus.NOT_FOUND
    assert hall.get(path="/region").where == "/"


# what it shows and tries


def test_the_page_says_what_the_board_says_of_itself(inside: ABoard) -> None:
    inside.faults.replace([BoardFailure.COVERED], [BoardFailure.COVERED], is_said=True)
    said = page(inside)
    for one in (
        "屏幕 1 调试",
        "越秀区劳动力市场",
        "640×320",
        "HDMI-1 1920×1200 NVS MCTRL700 1",
        "第 0 帧",
        "日常 · p1",
    ):
        assert one in said
    assert "<b>D-144</b> 屏幕上不是送出的画面" in said


def test_faults_of_the_screen_are_whole_sentences(inside: ABoard) -> None:
    inside.screens = (Screen("HDMI-1", "", Rect(0, 0, 600, 200)),)
    assert "<b>D-153</b> 640×320 的屏幕区域放在 0, 0，超出了 600×200" in page(inside)
    inside.screens = (Screen("HDMI-1", "", Rect(0, 0, 1920, 1080), 2.0),)
    assert "<b>D-152</b> 系统把屏幕 HDMI-1 放大了 2 倍" in page(inside)


@pytest.mark.parametrize("pattern", Pattern)
def test_each_pattern_has_its_button_and_stands_on_the_wall(pattern: Pattern, inside: ABoard) -> None:
    fields = {"form": MARK, "module_width": "64", "module_height": "32"}
    assert f'value="{pattern.value}"' in page(inside)
    assert inside.post("/pattern", TOKEN, name=pattern.value, **fields).where == "/#patterns"
    assert inside.frames(1) == picture(pattern, (640, 320), 0, module=(64, 32))
    assert f'value="{pattern.value}" aria-pressed="true"' in page(inside)
    inside.post("/pattern", TOKEN, name="off", **fields)
    assert stands(inside) is None
    assert 'value="64"' in page(inside), "the module's size stays"


def test_a_module_that_is_none_is_said_where_it_was_typed(inside: ABoard) -> None:
    inside.post("/pattern", TOKEN, form=MARK, name="modules", module_width="1", module_height="16")
    said = page(inside)
    assert "“模组宽（点）”要填 4 到 512 之间的数字。" in said
    assert said.index('id="patterns"') < said.index("要填 4 到 512") < said.index('id="region"')
    assert "要填 4 到 512" not in page(inside), "said once"
    assert stands(inside) is None


def test_a_region_is_tried_at_once_and_goes_back_by_itself(inside: ABoard) -> None:
    assert inside.post("/region", TOKEN, form=MARK, do="try", **REGION).where == "/#region"
    assert inside.frames(1) == picture(Pattern.GRID, (640, 320), 0)
    assert inside.places == [THERE]
    said = page(inside)
    assert '<meta http-equiv="refresh" content="31;url=/?tried#region">' in said
    assert "不保存，30 秒后自动恢复" in said
    inside.frames(frames(TRY_SECONDS))
    assert inside.places == [THERE, None]
    assert "正在试放" not in page(inside)
    assert 'http-equiv="refresh"' not in page(inside)
    assert 'name="left" id="left" value="64"' in page(inside), "what was typed stays in the fields"
    inside.post("/region", TOKEN, form=MARK, do="keep")
    assert "三十秒已过" in page(inside)
    assert kept(inside) == {}


def test_a_region_that_is_confirmed_is_kept_and_the_program_begins_anew(inside: ABoard) -> None:
    inside.post("/region", TOKEN, form=MARK, do="try", **REGION)
    inside.frames(1)
    answer = inside.post("/region", TOKEN, form=MARK, do="keep", left="999")
    assert "正在重新启动" in answer.body
    assert kept(inside) == {"left": 64, "top": 32, "width": 640, "height": 320, "strip": 0}
    assert not inside.desk.is_leaving()
    assert "正在重新启动" in page(inside)
    inside.seconds += LEAVE_SECONDS
    assert inside.desk.is_leaving()


def test_a_region_that_is_not_right_goes_back_at_once(inside: ABoard) -> None:
    inside.post("/region", TOKEN, form=MARK, do="try", **REGION)
    inside.frames(1)
    inside.post("/region", TOKEN, form=MARK, do="back")
    inside.frames(1)
    assert inside.places == [THERE, None]
    inside.post("/pattern", TOKEN, form=MARK, name="bar", module_width="32", module_height="16")
    inside.post("/region", TOKEN, form=MARK, do="back")
    assert stands(inside) is Pattern.BAR, "sent twice it ends nothing else"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"left": "1400"}, "D-153 640×320 的屏幕区域放在 1400, 32，超出了 1920×1200 的显示画面"),
        ({"top": "900"}, "D-153 "),
        ({"strip": "160", "top": "0"}, "D-153 "),
        ({"width": "64"}, "D-103 64×320 点的屏幕太小"),
        ({"width": "abc"}, "“宽”要填 1 到 16384 之间的数字。"),
    ],
)
def test_a_region_outside_its_screen_or_without_room_is_refused_in_a_sentence(
    changed: dict[str, str], said: str, inside: ABoard
) -> None:
    inside.post("/region", TOKEN, form=MARK, do="try", **{**REGION, **changed})
    assert stands(inside) is None
    assert said in page(inside)
    assert inside.places == []


def test_a_region_that_the_far_row_could_not_read_is_refused(player: Player, tmp_path: Path) -> None:
    hall = ABoard(player, tmp_path, settings=Settings(far_row_m=140.0, pitch_mm=10.0))
    hall.post("/in", code=CODE)
    hall.post("/region", TOKEN, form=MARK, do="try", **{**REGION, "height": "160"})
    assert "D-104 在 140 米外看不清" in page(hall)


def test_where_the_screen_is_unplugged_no_region_is_tried(inside: ABoard) -> None:
    inside.screens = (Screen("HDMI-9", "", Rect(0, 0, 1920, 1080)),)
    inside.running.settings = replace(inside.settings, screen="HDMI-1")
    inside.post("/region", TOKEN, form=MARK, do="try", **REGION)
    inside.own = Placement((640, 320), screen="HDMI-1")
    said = page(inside)
    assert "<b>D-151</b> 找不到屏幕 HDMI-1" in said
    assert "D-151 找不到屏幕 HDMI-1" in said
    assert "<svg" not in said
    assert stands(inside) is None


def test_a_board_without_a_screen_of_its_own_has_no_region(player: Player, tmp_path: Path) -> None:
    hall = ABoard(player, tmp_path, screens=())
    hall.post("/in", code=CODE)
    assert 'name="left"' not in page(hall)
    hall.post("/region", TOKEN, form=MARK, do="try", **REGION)
    assert "区域不能调" in page(hall)
    assert stands(hall) is None


def test_an_emergency_ends_a_try_and_what_is_tried_cannot_be_kept_then(inside: ABoard) -> None:
    assert DATA.programme is not None
    inside.post("/region", TOKEN, form=MARK, do="try", **REGION)
    inside.frames(1)
    inside.knows(replace(DATA, programme=replace(DATA.programme, interrupts=(TYPHOON,))))
    inside.frames(1)
    assert inside.places == [THERE, None]
    inside.post("/region", TOKEN, form=MARK, do="keep")
    assert kept(inside) == {}
    assert "正在播出紧急通知" in page(inside)


# the far row


def test_a_far_row_is_looked_at_and_kept(inside: ABoard) -> None:
    inside.post("/far-row", TOKEN, form=MARK, do="look", far_row_m="60", pitch_mm="10")
    said = page(inside)
    assert "最远 60 米：小字 24 点，正文 32 点。小字 48 米内看得舒服（字高 200 倍），83 米是极限（345 倍）。" in said
    assert "p1 岗位信息：24 点字，48 米内才舒服" in said
    assert kept(inside) == {}
    inside.post("/far-row", TOKEN, form=MARK, do="look", far_row_m="25", pitch_mm="10")
    assert "现有页面在最远一排都看得清。" in page(inside)
    assert "正在重新启动" in inside.post("/far-row", TOKEN, form=MARK, do="keep", far_row_m="25", pitch_mm="7.62").body
    assert kept(inside) == {"pitch_mm": 7.62, "far_row_m": 25.0}


def test_a_far_row_that_no_board_could_be_read_from_is_not_kept(inside: ABoard) -> None:
    inside.post("/far-row", TOKEN, form=MARK, do="keep", far_row_m="300", pitch_mm="10")
    said = page(inside)
    assert "D-104 在 300 米外看不清这块屏幕的文字。" in said
    assert 'value="keep"' not in said
    assert kept(inside) == {}


def test_a_far_row_that_is_no_number_is_said(inside: ABoard) -> None:
    inside.post("/far-row", TOKEN, form=MARK, do="keep", far_row_m="far", pitch_mm="10")
    assert "“最远一排（米）”要填 1 到 500 之间的数字。" in page(inside)


# what is kept


def test_what_is_kept_one_after_another_is_kept_together(inside: ABoard) -> None:
    inside.post("/far-row", TOKEN, form=MARK, do="keep", far_row_m="25", pitch_mm="7.62")
    inside.post("/region", TOKEN, form=MARK, do="try", **REGION)
    inside.frames(1)
    inside.post("/region", TOKEN, form=MARK, do="keep")
    assert kept(inside).keys() == {"pitch_mm", "far_row_m", "left", "top", "width", "height", "strip"}


def test_what_is_kept_is_said_and_can_be_given_up(inside: ABoard) -> None:
    assert "手机上还没有保存过" in page(inside)
    kept_file.write(inside.folder, Kept("1", NOW, {"left": 64, "pitch_mm": 7.62}))
    assert "左 64，灯点间距（毫米） 7.62（2026-11-23 14:36 保存，优先于设置文件）" in page(inside)
    assert "正在重新启动" in inside.post("/forget", TOKEN, form=MARK).body
    assert kept(inside) == {}


@pytest.mark.parametrize("content", ["left = 1\n", text_of(Kept("2", NOW, {"left": 1}))], ids=("torn", "another's"))
def test_a_file_that_is_no_good_is_said_and_replaced_by_what_is_kept_next(content: str, inside: ABoard) -> None:
    (inside.folder / COMMISSIONED).write_text(content, encoding="utf-8")
    assert "<b>D-160</b> 手机保存的设置不能用" in page(inside)
    inside.post("/far-row", TOKEN, form=MARK, do="keep", far_row_m="25", pitch_mm="10")
    assert kept(inside) == {"pitch_mm": 10.0, "far_row_m": 25.0}


@pytest.mark.expects_logs
def test_a_disk_that_takes_nothing_is_said_and_nothing_begins_anew(
    inside: ABoard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(folder: Path, kept: Kept) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(kept_file, "write", full)
    assert inside.post("/far-row", TOKEN, form=MARK, do="keep", far_row_m="25", pitch_mm="10").where == "/"
    assert "D-162 没有保存成功" in page(inside)
    assert not inside.desk.is_leaving()


# a board that hangs, and the end


def test_a_board_that_hangs_is_said_and_keeps_nobody_from_ending(inside: ABoard) -> None:
    inside.errands.hangs = True
    assert "屏幕程序没有应答" in page(inside)
    inside.post("/pattern", TOKEN, form=MARK, name="grid", module_width="32", module_height="16")
    assert page(inside).count("屏幕程序没有应答") == 2
    inside.desk.tick()
    inside.desk.close()
    assert "调试已结束" in inside.post("/end", TOKEN, form=MARK).body


def test_at_the_end_the_pages_stand_again_but_on_a_board_that_was_made_dark_at_its_machine(inside: ABoard) -> None:
    inside.glass.stand_instead(Scene(Pattern.GRID))
    inside.desk.close()
    assert stands(inside) is None
    inside.desk.close()
    inside.glass.stand_instead(Scene(None))
    inside.desk.close()
    assert inside.glass.instead is not None


class Outline(HTMLParser):
    """What of a page a test asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.ids: list[str] = []
        self.labels: set[str] = set()
        self.fields: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags.add(tag)
        if told.get("id"):
            self.ids.append(str(told["id"]))
        if tag == "label":
            self.labels.add(str(told["for"]))
        if tag == "input" and told.get("type") != "hidden":
            self.fields.add(str(told["id"]))
        assert not any(name.startswith("on") or name == "style" for name in told), "the policy allows neither"
        if tag not in ("meta", "link", "input", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize(("accepts", "language"), ELSEWHERE)
def test_every_page_is_whole_without_script_and_in_the_phones_language(
    accepts: str, language: str, hall: ABoard
) -> None:
    words, bodies = words_in(language), [hall.get(accepts=accepts).body]
    bodies.append(hall.post("/in", accepts=accepts, code="1").body)
    hall.post("/in", code=CODE)
    hall.post("/region", TOKEN, form=MARK, do="try", **REGION)
    hall.post("/far-row", TOKEN, form=MARK, do="look", far_row_m="60", pitch_mm="10")
    bodies += [hall.get(TOKEN, accepts).body, hall.get("other", accepts).body, hall.get("", accepts, "/x").body]
    bodies.append(hall.post("/forget", TOKEN, accepts, form=MARK).body)
    for body in bodies:
        outline = Outline()
        outline.feed(body)
        assert outline.open == []
        assert "script" not in outline.tags
        assert len(outline.ids) == len(set(outline.ids))
        assert outline.labels == outline.fields
        assert "%1" not in body
    assert words.text("commissioning.entry.ask") in bodies[0]
    assert words.text("commissioning.pattern.grid") in bodies[2]


def test_what_names_say_is_never_markup(player: Player, tmp_path: Path) -> None:
    hall = ABoard(player, tmp_path, settings=Settings(hall_name="<script>alert(1)</script>"))
    hall.post("/in", code=CODE)
    hall.post("/region", TOKEN, form=MARK, do="try", **{**REGION, "left": '"><script>'})
    assert "<script" not in page(hall)
