from dataclasses import replace
from datetime import timedelta

import pytest

from installer import install_page
from installer.conversation import AskDisk, AskErase, AskNumber, AskRole
from installer.failures import InstallFailure, InstallTrouble
from installer.machine_role import InstalledRole
from installer.writing import STEPS
from labourhall.program import words as words_file
from labourhall.program.words import Words
from tests.installer.samples import FACTS, NOW, NVME, SSD

LANGUAGES = ("zh_CN", "zh_HK", "en")


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Words:
    """The words of each language."""
    return words_file.read(request.param)


def test_each_role_has_its_digit(words: Words) -> None:
    assert [digit for digit, _ in install_page.of_question(AskRole(), words).choices] == ["1", "2"]


def test_what_is_typed_stands_in_its_field_and_what_is_wrong_is_said(words: Words) -> None:
    right = install_page.of_question(AskNumber(InstalledRole.KIOSK, "TH-"), words)
    wrong = install_page.of_question(AskNumber(InstalledRole.KIOSK, "TH-", is_wrong=True), words)
    assert right.typed == wrong.typed == "TH-"
    assert len(wrong.lines) == len(right.lines) + 1


def test_a_disk_is_named_by_all_that_tells_it_apart(words: Words) -> None:
    page = install_page.of_question(AskDisk(InstalledRole.KIOSK, "7", (SSD, NVME)), words)
    (first, ssd), (second, nvme) = page.choices
    assert (first, second) == ("1", "2")
    assert all(part in ssd for part in ("/dev/sda", "64 GB", "Samsung SSD", "S5Y1"))
    assert "–" in nvme


def test_before_a_disk_is_erased_it_is_named_with_what_goes_and_what_the_pc_becomes(words: Words) -> None:
    page = install_page.of_question(AskErase(InstalledRole.KIOSK, "TH-7", SSD, (SSD,)), words)
    assert page.is_alarm
    assert "/dev/sda" in page.lines[0]
    assert "3" in page.lines[1]
    assert "TH-7" in page.lines[2]
    assert "Y" in page.keys


def test_every_step_has_its_words(words: Words) -> None:
    for name in ("verify", *(step.name for step in STEPS)):
        page = install_page.working(words, name, 0.5)
        assert page.lines[0]
        assert page.share == 0.5


@pytest.mark.parametrize("failure", InstallFailure, ids=lambda one: one.code)
def test_every_trouble_says_what_it_is_what_to_do_and_its_code(failure: InstallFailure, words: Words) -> None:
    page = install_page.of_trouble(InstallTrouble(failure, "the last line"), words)
    assert failure.code in page.title
    assert len(page.lines) == 3
    assert "the last line" in page.lines[2]
    assert len(install_page.of_trouble(InstallTrouble(failure), words).lines) == 2


def test_the_foot_tells_the_age_of_the_security_updates_and_that_they_are_old(words: Words) -> None:
    page = install_page.looking(words)
    young = install_page.with_foot(page, FACTS, NOW, words)
    assert "2026-11-01" in young.foot[1]
    assert "28" in young.foot[1]
    old = install_page.with_foot(page, FACTS, NOW + timedelta(days=90), words)
    assert len(old.foot) == len(young.foot) + 1
    assert "90" in old.foot[2]


def test_a_stick_of_a_trial_key_says_so(words: Words) -> None:
    page = install_page.done(words, InstalledRole.KIOSK, "7")
    assert len(install_page.with_foot(page, replace(FACTS, is_trial=True), NOW, words).foot) == 3
