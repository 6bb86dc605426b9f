from dataclasses import replace

from kiosk.sight.phrases import ReasonWords
from kiosk.tasks.asking.props import AskedProps, AskingProps, OutcomesProps, derive, derive_asked, derive_outcomes
from kiosk.tasks.asking.states import Asked, AskingEmployer, HearingOutcomes
from kiosk.tasks.home.to import ToHome
from kiosk.tasks.matches import props as matches
from kiosk.tasks.matches.states import ListingMatches
from kiosk.tasks.matches.to import Section
from kiosk.tasks.vacancy import props as vacancy
from kiosk.tasks.vacancy.states import Viewing
from kiosk.visit.states import Holder
from labourhall.market.groups import Bar, Group, Listed, Listing
from labourhall.market.match import Match, Reason
from scripts.samples import ASKING, GROUPS, HOLDER, OPEN_ASK, opened
from tests.kiosk.sight.seen import sight

HOME = ToHome()


def asking(number: str = "410225", person: Holder = HOLDER, code: str = "") -> AskingProps:
    task = AskingEmployer(number, HOME, code=code)
    return derive(sight(opened(task, person)), task)


def asked(person: Holder = ASKING) -> AskedProps:
    task = Asked(person.asks[0], HOME)
    return derive_asked(sight(opened(task, person)), task)


def heard(page: int = 0, person: Holder = ASKING) -> OutcomesProps:
    return derive_outcomes(sight(opened(HearingOutcomes(page), person)), HearingOutcomes(page))


def viewing(person: Holder) -> vacancy.VacancyProps:
    task = Viewing("410225", HOME)
    return vacancy.derive(sight(opened(task, person)), task)


def test_the_question_says_what_the_employer_named_how_old_one_is_and_who_asks() -> None:
    lines = [(line.word, line.more) for line in asking().lines]
    assert lines[-1] == ("您今年", "52 岁")
    assert lines[:3] == [
        ("单位原来招", "50 岁以内"),
        ("工作人员打电话问", "可能行，可能不行"),
        ("怎么告诉您", "下次插卡就知道"),
    ]


def test_where_only_a_rule_that_nobody_verified_asks_the_question_says_where_to_ask() -> None:
    bar = Bar("statutory_age", ("special_operation",))
    listed = Listed(Match("403018", 1, (), ()), Group.ASK, bar)
    person = replace(HOLDER, groups=replace(GROUPS, fits=Listing(0, ()), ask=Listing(1, (listed,))))
    assert asking("403018", person).lines[0].more == "年龄要先问工作人员"


def test_an_age_that_is_not_known_is_a_dash() -> None:
    assert asking(person=replace(HOLDER, seeker=replace(HOLDER.seeker, age=None))).lines[-1].more == "–"


def test_a_question_about_what_left_meanwhile_says_so_and_trouble_has_words() -> None:
    assert asking("999999").gone
    assert asking(code="L-223").trouble == "正在问的单位太多"


def test_what_was_noted_says_from_when_on_a_letter_may_be_written_without_an_answer() -> None:
    assert [line.more for line in asked().lines] == ["11月23日 记下", "下次插卡就告诉您", "11月26日 起可写推荐信"]
    endless = replace(ASKING, asks=(replace(OPEN_ASK, letter_from=None),))
    assert asked(endless).lines[-1].more == "请问工作人员"


def test_each_answer_says_yes_no_or_that_nobody_answered_in_time() -> None:
    first, second = heard(), heard(1)
    assert [(row.answer, row.more, row.available) for row in (*first.rows, *second.rows)] == [
        ("单位说可以", "点这里，写推荐信", True),
        ("单位说这次不合适", "还有别的岗位", False),
        ("没答复就招满了", "", False),
        ("单位说可以", "但已经招满", False),
    ]
    assert (first.note, first.first, first.last, second.last) == ("4 个答复", True, False, True)


def test_a_yes_up_to_an_age_that_one_is_past_is_no_yes() -> None:
    older = replace(ASKING, seeker=replace(ASKING.seeker, age=61))
    assert heard(person=older).rows[0].answer == "单位说这次不合适"


def test_the_vacancy_offers_the_question_then_says_that_it_was_asked() -> None:
    page = viewing(HOLDER)
    assert (page.action, page.letter, page.available) == ("ask_employer", "先问一声", True)
    waiting = viewing(ASKING)
    assert (waiting.action, waiting.letter_sub, waiting.available) == (
        "write_letter", "已帮您问，最迟 11月26日 可写信", False,
    )  # fmt: skip
    endless = viewing(replace(ASKING, asks=(replace(OPEN_ASK, letter_from=None),)))
    assert endless.letter_sub == "已经帮您问，等单位答复"


def test_a_row_says_that_one_asked_or_that_the_employer_said_yes() -> None:
    def row(person: Holder) -> matches.MatchRow:
        task = ListingMatches(0, Section.ASK)
        return matches.derive(sight(opened(task, person)), task).rows[0]

    assert row(ASKING).reasons[-1] == ReasonWords("要留意：已经帮您问，等答复", True)
    reasons = (Reason("meals"), Reason("day_shift"), Reason("posted_today"), Reason("far", against=True))
    yes = Listed(Match("410225", 1, (), reasons), Group.ASK, Bar("employer_yes", ("2026-11-22",)))
    said = row(replace(HOLDER, groups=replace(GROUPS, ask=Listing(1, (yes,))))).reasons
    assert [one.words for one in said] == ["单位说可以", "包吃", "只上白班"]
