from dataclasses import replace

from kiosk.tasks.pin.states import AskingPin
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.pages.staff.to import ToMachine
from kiosk.visit.states import Staffed
from scripts.samples import CUT, SAMPLES
from tests.kiosk.sight.seen import an_open, frame, sight


def test_the_dock_keeps_its_order_on_every_page() -> None:
    order = ["back", "home", "speak", "large", "contrast", "lower", "language", "helped", "call_help", "leave"]
    for sample in SAMPLES:
        for looks in (Accommodations(), Accommodations(large=True)):
            found = [order.index(tool.action) for tool in frame(sight(sample.outer, looks=looks)).tools]
            assert found == sorted(found), sample.name


def test_large_letters_leave_the_way_home_to_the_way_back() -> None:
    actions = [tool.action for tool in frame(sight(an_open("matches"), looks=Accommodations(large=True))).tools]
    assert "home" not in actions
    assert "back" in actions


def test_the_foot_warns_before_the_visit_must_end() -> None:
    outer = replace(an_open("matches"), limit_warned=True)
    assert frame(sight(outer)).foot_left == "还剩两分钟，快到时间了"
    assert frame(sight(an_open("matches"))).foot_left == ""


def test_the_line_is_named_with_the_age_of_the_vacancies() -> None:
    assert frame(sight(an_open("matches"), CUT)).notice == "线路断了，岗位是 6:00 的"
    assert frame(sight(an_open("matches"), replace(CUT, data_as_of=None))).notice == "市里的线路 9:26 断了"


def test_a_silent_card_shows_its_code_at_the_staff_s_pad_too() -> None:
    pad = Staffed("何志明", AskingPin(None, code="C-103", then=ToMachine(), officer=True), 0.0, 7)
    assert frame(sight(pad)).foot_right == "代码 C-103"
