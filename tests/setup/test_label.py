"""The label: what a phone reads from it fits, whatever the hall is called."""

from dataclasses import replace

import pytest

from labourhall.printing.qr_code import modules
from labourhall.program import words
from scripts.setup_samples import LABELLED_BOARD, TRIED, TRIED_ALL
from setup.first_start.progress import DeviceTrial, EnrolmentResult, Result, SetupStep
from setup.label import check_text, facts_of


def test_a_kiosks_label_says_what_was_found() -> None:
    lines = check_text(TRIED_ALL, words.read("zh_CN"), "2026-11-29").splitlines()
    assert lines == [
        "TH-0107",
        "大厅 天河人力资源市场",
        "是什么 触摸屏一体机",
        "市里 已入网",
        "屏幕宽 268.4 mm",
        "没有试好 打印机",
        "2026-11-29",
    ]


def test_a_board_has_its_name_and_no_devices() -> None:
    found = dict(facts_of(LABELLED_BOARD, words.read("en")))
    assert found["Board"] == "1"
    assert "Devices" not in found


def test_what_went_well_and_what_the_city_does_not_know_are_said() -> None:
    well = TRIED.with_trial(DeviceTrial(SetupStep.PRINTER, Result.GOOD))
    assert dict(facts_of(well, words.read("en")))["Devices"] == "all tried well"
    unknown = replace(well, registration=EnrolmentResult(False, "S-623"))
    assert dict(facts_of(unknown, words.read("en")))["City"] == "not enrolled"


@pytest.mark.parametrize("length", [1, 30, 400])
def test_whatever_the_hall_is_called_it_fits_a_code(length: int) -> None:
    modules(check_text(replace(TRIED_ALL, hall_name="荔" * length), words.read("zh_CN"), "2026-11-29"))
