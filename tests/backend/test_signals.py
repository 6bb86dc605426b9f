"""The file of signals: what ships with the product fits every board, and a wrong file is one sentence."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from backend.failures import Failure, Stopped
from backend.signals import read_signals
from labourhall.contract.interrupt_calls import RaiseEmergency
from labourhall.contract.interrupts import Emergency
from labourhall.contract.refusals import NoSuchSignal
from labourhall.contract.soundness import unfit
from labourhall.program.places import asset
from tests.backend.cities import NOON

SHIPPED = read_signals(None)
EVERY = [(signal.signal, level.colour) for signal in SHIPPED.templates(NOON) for level in signal.levels]


def made(signal: str, colour: str = "", **changes: Any) -> Emergency:
    call = replace(RaiseEmergency(signal, NOON, colour), **changes)
    return SHIPPED.emergency(call, NOON)


@pytest.mark.parametrize(("signal", "colour"), EVERY)
def test_what_is_proposed_for_every_level_may_stand_on_a_board(signal: str, colour: str) -> None:
    page = made(signal, colour, area="广州市荔湾区", issuer="广州市气象台发布")
    assert unfit(page, "") is None
    assert page.you_do
    assert page.severity > 0


def test_a_level_is_the_place_of_its_colour_among_those_of_its_signal() -> None:
    page = made("typhoon", "orange", area="广州全市", issuer="广州市气象台发布")
    assert page == Emergency(
        0, "台风橙色预警信号", NOON, "台风", "orange", 4, 5, 4, "广州全市", "本厅停止办理业务",
        ("请尽快回家或到安全处所避风", "没办完的业务恢复服务后接着办"), ("广州市气象台发布", "值班负责人签发"),
    )  # fmt: skip
    assert (made("rainstorm", "red").level, made("rainstorm", "red").levels) == (3, 3)


def test_what_the_officer_says_takes_the_place_of_what_is_proposed() -> None:
    page = made("typhoon", "red", hall_does="本厅15:30关闭", you_do=("请现在离开",))
    assert (page.hall_does, page.you_do, page.issuers) == ("本厅15:30关闭", ("请现在离开",), ("值班负责人签发",))


def test_advice_holds_up_to_the_next_colour_that_has_its_own() -> None:
    assert made("typhoon", "blue").hall_does == made("typhoon", "white").hall_does == "本厅照常服务"
    assert made("typhoon", "red").hall_does == "本厅关闭"


def test_what_is_in_the_house_is_more_severe_than_any_weather_and_has_no_levels() -> None:
    page = made("evacuation")
    assert (page.name, page.colour, page.level, page.levels) == ("本厅紧急疏散", "red", 0, 0)
    assert page.severity > max(
        made(signal, colour).severity for signal, colour in EVERY if signal not in ("fire", "evacuation")
    )


@pytest.mark.parametrize(("signal", "colour"), [("earthquake", ""), ("rainstorm", "white"), ("typhoon", "")])
def test_a_signal_or_level_that_is_not_there_is_refused(signal: str, colour: str) -> None:
    with pytest.raises(NoSuchSignal):
        made(signal, colour)


def test_staff_see_which_levels_nobody_verified() -> None:
    seen = {signal.signal: {level.is_verified for level in signal.levels} for signal in SHIPPED.templates(NOON)}
    verified = {signal for signal, levels in seen.items() if levels == {True}}
    assert verified == {"typhoon", "rainstorm", "fire", "evacuation"}, "the last two are the house's own"


WHOLE = asset("rules", "emergency.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('id = "cold"', 'id = "heat"'),
        ('hazard = "寒冷"', 'hazard = "高温"'),
        ('levels = ["yellow"]', 'levels = ["violet"]'),
        ('levels = ["yellow"]', "levels = []"),
        ('levels = ["orange", "red"]', 'levels = ["yellow", "red"]'),
        ('[[signals.advice]]\ncolour = "blue"', '[[signals.advice]]\ncolour = "white"'),
        ('colour = "red"\nhall = "本厅关闭"', 'colour = "violet"\nhall = "本厅关闭"'),
        ('white = "白色"\n', ""),
        ("台风{colour}", "台风{color}"),
        ("signed = ", "signature = "),
        ("signed = ", "signed "),
    ],
)
def test_a_wrong_file_is_one_sentence_before_anything_is_served(tmp_path: Path, before: str, after: str) -> None:
    path = tmp_path / "signals.toml"
    assert before in WHOLE
    path.write_text(WHOLE.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(Stopped) as caught:
        read_signals(path)
    assert caught.value.failure is Failure.SIGNALS_WRONG


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        read_signals(tmp_path / "nothing.toml")


def test_a_citys_own_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "signals.toml"
    path.write_text(WHOLE.replace("值班负责人签发", "本厅值班主任签发"), encoding="utf-8")
    assert read_signals(path).signed == "本厅值班主任签发"
