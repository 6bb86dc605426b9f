"""Searching vacancies: what is found, in which order, and that changes leave what a fresh index would have."""

import threading
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labourhall.market.search import SearchIndex
from labourhall.market.vacancy import Status, Vacancy, WageUnit
from tests.labourhall.market.samples import TODAY, pools, vacancies
from tests.labourhall.market.search.lexicons import LEXICON, TIANHE, found, of, search, titled

TEXTS = (
    "缝纫工",
    "保安",
    "夜班保安 荔湾",
    "6000",
    "甲厂",
    "番禺",
    "ba",
    "工",
    "000003",
    "",
    "zz",
    "急招 200一天",
    "y",
    "yb",
)


def test_a_word_is_found_inside_longer_ones() -> None:
    assert set(found(titled("保安员", "夜班保安", "会计"), "保安")) == {"保安员", "夜班保安"}


def test_one_character_is_a_question() -> None:
    assert found(titled("二保焊学徒", "会计"), "焊") == ["二保焊学徒"]


@pytest.mark.parametrize("typed", ["保安員", "ＢＡ", "ba", "保 安 员", "门卫", "保安 ", "找保安工作"])
def test_the_same_guard_is_found_however_it_is_typed(typed: str) -> None:
    assert "保安员" in found(titled("保安员", "会计"), typed)


def test_a_trades_other_names_find_it_after_those_that_bear_the_name() -> None:
    assert found(titled("形象岗", "门卫", "会计"), "门卫") == ["门卫", "形象岗"]


def test_near_trades_follow_all_of_the_own() -> None:
    answer = search(titled("消防员", "保安", "程序员"), "保安")
    assert [one.title for one in answer.list] == ["保安", "消防员"]
    assert (answer.count, answer.near) == (2, 1)


def test_first_letters_do_not_add_near_trades() -> None:
    assert found(titled("消防员", "保安"), "ba") == ["保安"]


def test_first_letters_put_the_titles_with_the_name_before_others_of_the_trade() -> None:
    assert found(titled("形象岗", "保安"), "ba") == ["保安", "形象岗"]


@pytest.mark.parametrize("typed", ["包吃住", "包住", "五险", "白班", "双休", "叉车证", "计件", "急聘"])
def test_what_is_offered_and_asked_is_found_by_its_words(typed: str) -> None:
    told = of(
        "100001",
        "操作工",
        conditions={"lodging": True, "meals": True, "insurance": True, "shift": "白班", "rest": "双休"},
        requirements={"certificates": ("叉车证",)},
        wage={"text": "4000+计件"},
        tags=("急聘",),
    )
    assert [one.number for one in search([told, of("100002", "操作工")], typed).list if one.score >= 3000] == ["100001"]


def test_first_letters_that_name_no_trade_are_looked_for_in_titles() -> None:
    assert found(titled("早中晚三班", "夜班"), "zzw") == ["早中晚三班"]


def test_a_title_comes_before_an_employer_before_a_description() -> None:
    told = [of("100001", "会务", description="绣花"), of("100002", "会务", employer="绣花"), of("100003", "绣花")]
    assert [one.number for one in search(told, "绣花").list] == ["100003", "100002", "100001"]


def test_a_district_keeps_out_others_and_lets_in_what_is_of_no_known_district() -> None:
    told = [
        of("100001", "保安", place={"text": "荔湾", "district": "440103"}),
        of("100002", "保安"),
        of("100003", "保安", place={"text": "天河", "district": TIANHE}),
        of("100004", "保安", place={"text": "佛山", "outside": True}),
    ]
    assert [one.number for one in search(told, "天河 保安").list] == ["100003", "100002"]
    assert [one.number for one in search(told, "天河").list] == ["100003"]
    assert [one.number for one in search(told, "保安").list][-1] == "100004"


def test_a_part_of_a_district_finds_all_of_it_and_itself_first() -> None:
    told = [
        of("100001", "保安", place={"text": "番禺区钟村街", "district": "440113"}),
        of("100002", "保安", place={"text": "番禺区市桥街", "district": "440113"}),
    ]
    for text in ("市桥", "市橋 保安", "ba 市桥"):
        assert [one.number for one in search(told, text).list] == ["100002", "100001"]


def test_pay_keeps_out_what_pays_less_and_puts_sure_pay_first() -> None:
    told = [
        of("100001", "保安", wage={"text": "", "minimum": 4000.0, "maximum": 5000.0}),
        of("100002", "保安"),
        of("100003", "保安", wage={"text": "", "minimum": 5000.0, "maximum": 7000.0}),
        of("100004", "保安", wage={"text": "", "minimum": 300.0, "maximum": 300.0, "unit": WageUnit.DAY}),
        of("100005", "保安", wage={"text": "", "minimum": 6000.0, "maximum": 7000.0}),
        of("100006", "保安", wage={"text": "", "minimum": 6000.0, "maximum": 7000.0}),
    ]
    for text in ("保安 6000", "6000"):
        assert [one.number for one in search(told, text).list] == ["100005", "100006", "100004", "100003", "100002"]


def test_a_number_finds_its_vacancy_first_and_only_while_it_is_open() -> None:
    told = [*titled("保安", "会计"), of("100009", "司机", status=Status.FILLED)]
    answer = search(told, "100002")
    assert [(one.number, one.score) for one in answer.list] == [("100002", 4000)]
    assert [one.number for one in search(told, "保安 100002").list] == ["100002", "100001"]
    assert [one.number for one in search(told, "会计 100002").list] == ["100002"]
    assert search(told, "100009").count == search(told, "999999").count == 0


def test_only_what_is_open_on_the_day_is_found() -> None:
    index = SearchIndex([of("100001", "保安", valid_until=TODAY), of("100002", "保安", openings=0)], LEXICON)
    assert index.search("保安", TODAY, 9).count == 1
    assert index.search("保安", TODAY + timedelta(days=1), 9).count == 0
    assert index.search("保安", TODAY, 9).count == 1


def test_equal_ones_stand_newest_first_then_by_number() -> None:
    told = [
        of("100003", "保安"),
        of("100001", "保安"),
        of("100002", "保安", posted_on=TODAY),
    ]
    assert [one.number for one in search(told, "保安").list] == ["100002", "100001", "100003"]


def test_few_are_filled_up_with_what_holds_some_of_the_words() -> None:
    answer = search(titled("绣花打样", "绣花", "会计"), "绣花打样")
    assert [one.title for one in answer.list] == ["绣花打样", "绣花"]
    assert (answer.count, answer.near) == (2, 1)


def test_the_limit_shortens_the_list_and_not_the_count() -> None:
    told = titled(*["保安"] * 30)
    assert [len(search(told, "保安", limit).list) for limit in (0, 5, 100)] == [0, 5, 30]
    assert search(told, "保安", 5).count == 30


@pytest.mark.parametrize(
    "typed", ["", "，。！", "😀", "\x00\x1b", "\ud800", "绣花" * 5_000, "a" * 10_000, "1" * 10_000]
)
def test_bad_questions_have_an_answer(typed: str) -> None:
    answer = search(titled("保安", "会计"), typed)
    assert (answer.count, answer.list) == (0, ())
    assert "\x00" not in answer.query


@given(st.text(max_size=40), pools(8))
def test_any_text_has_an_answer_whose_list_is_in_order(typed: str, pool: list[Vacancy]) -> None:
    answer = search(pool, typed)
    open_ones = {one.number for one in pool if one.is_open(TODAY)}
    assert {one.number for one in answer.list} <= open_ones
    assert answer.near <= answer.count == len(answer.list)
    assert [-one.score for one in answer.list] == sorted(-one.score for one in answer.list)
    assert all(0 <= one.score <= 4000 for one in answer.list)


NUMBERS = st.integers(0, 7).map(lambda number: f"{number:06d}")
CHANGES = st.lists(NUMBERS.flatmap(vacancies) | NUMBERS, max_size=25)


@given(CHANGES, st.permutations(range(8)), st.sampled_from([0, -10, 20]))
def test_after_any_changes_it_answers_as_a_fresh_one_of_what_is_open(
    changes: list[Vacancy | str], order: list[int], days: int
) -> None:
    index, held = SearchIndex((), LEXICON), dict[str, Vacancy]()
    for change in changes:
        if isinstance(change, str):
            held.pop(change, None)
            index.drop(change)
        else:
            held[change.number] = change
            index.put(change)
    day = TODAY + timedelta(days=days)
    in_order = [held[f"{number:06d}"] for number in order if f"{number:06d}" in held]
    fresh = SearchIndex((vacancy for vacancy in in_order if vacancy.is_open(day)), LEXICON)
    assert len(index) == sum(vacancy.closed_as is None for vacancy in held.values())
    for text in TEXTS:
        assert index.search(text, day, 5) == fresh.search(text, day, 5)


def test_threads_may_search_while_others_change() -> None:
    kept, changing = titled(*["保安"] * 50), [of(f"{200_000 + number}", "保安") for number in range(50)]
    index = SearchIndex(kept, LEXICON)
    wrong, done = list[object](), threading.Event()

    def change() -> None:
        for _ in range(10):
            for one in changing:
                index.put(one)
            for one in changing:
                index.drop(one.number)
        done.set()

    def ask() -> None:
        while not done.is_set():
            answer = index.search("保安", TODAY, 200)
            numbers = [one.number for one in answer.list]
            if len(set(numbers)) != answer.count or not {one.number for one in kept} <= set(numbers):
                wrong.append(numbers)

    threads = [threading.Thread(target=change), *(threading.Thread(target=ask) for _ in range(3))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert index.search("保安", TODAY, 0).count == 50
