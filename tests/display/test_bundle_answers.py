"""What the city leaves out of an answer is filled in; nothing in it is believed that its name does not prove."""

from dataclasses import replace
from datetime import timedelta

import pytest

from display import bundle_answers
from labourhall.contract.board_calls import BoardBundle, DistrictBundle, GetBundle, Given
from labourhall.contract.playlist import NoticePage
from labourhall.contract.refusals import Malformed
from scripts.wall_pictures import NOW
from tests.display.city import given

HALL, WEEK, OTHER = (given(NoticePage("n", text)) for text in ("停电", "全区招聘周", "全区培训"))


def bundle(of: Given) -> BoardBundle:
    assert of.bundle is not None
    return of.bundle


def both(district: Given = WEEK, tag: str = "t1", knows_held: bool = True) -> Given:
    of = bundle(district)
    answer = replace(bundle(HALL), district=DistrictBundle("440103", of.name, of.content))
    return Given(tag, answer, knows_held=knows_held)


def without_contents(of: Given) -> Given:
    answer = bundle(of)
    assert answer.district is not None
    return replace(of, bundle=replace(answer, content="", district=replace(answer.district, content="")))


def test_what_is_held_is_said_to_a_city_that_knows_to_leave_it_out() -> None:
    assert bundle_answers.question("1", None) == bundle_answers.question("1", Given("t", None)) == GetBundle("1")
    assert bundle_answers.question("1", both(knows_held=False), 60.0) == GetBundle("1", "t1", 60.0)
    held = f"{bundle(HALL).name},{bundle(WEEK).name}"
    assert bundle_answers.question("1", both()) == GetBundle("1", "t1", 0.0, held)


def test_what_was_left_out_is_filled_in_out_of_the_last_answer() -> None:
    assert bundle_answers.filled(without_contents(both()), both()) == both()
    assert bundle_answers.filled(both(OTHER), both()) == both(OTHER)
    assert bundle_answers.filled(without_contents(both()), None) == without_contents(both())
    assert bundle_answers.filled(Given("t", None), both()) == Given("t", None)


def test_a_districts_bundle_is_read_where_its_name_proves_it_else_the_last_good_one_stays() -> None:
    found = bundle_answers.beside(bundle(both()), None)
    assert found is not None
    assert (found.name, found.district) == (bundle(WEEK).name, "440103")
    assert found.bundle.playlists[0].pages == (NoticePage("n", "全区招聘周"),)
    assert bundle_answers.beside(bundle(HALL), found) is None
    wrong = replace(bundle(both()), district=DistrictBundle("440103", "another", bundle(OTHER).content))
    assert bundle_answers.beside(wrong, found) is found
    assert bundle_answers.is_its_district(bundle(both()), found)
    assert bundle_answers.is_its_district(bundle(HALL), None)
    assert not bundle_answers.is_its_district(wrong, found)


def test_an_answer_without_news_of_the_district_is_asked_for_again() -> None:
    found = bundle_answers.without_news_of_the_district(both(OTHER, "t2"), both())
    assert (found.tag, bundle(found).district) == ("t1", bundle(both()).district)
    first = bundle_answers.without_news_of_the_district(both(OTHER, "t2"), None)
    assert (first.tag, bundle(first).district) == ("", None)


def test_a_hall_whose_bundle_is_anothers_is_not_played() -> None:
    assert bundle_answers.proved(both(), None).beside == bundle_answers.beside(bundle(both()), None)
    with pytest.raises(Malformed):
        bundle_answers.proved(replace(HALL, bundle=replace(bundle(HALL), name="another")), None)
    with pytest.raises(Malformed):
        bundle_answers.proved(Given("t", None), None)


def test_a_board_knows_which_boards_its_hall_has_and_where_it_lies() -> None:
    answer = replace(bundle(HALL), boards=("1", "2"), hall_district="440103")
    found = bundle_answers.proved(Given("t", answer), None)
    assert (found.boards, found.district) == (("1", "2"), "440103")
    over = replace(found, bundle=replace(found.bundle, valid_until=NOW))
    assert (over.at(NOW + timedelta(1)).boards, over.at(NOW + timedelta(1)).district) == (("1", "2"), "440103")
    earlier = bundle_answers.proved(Given("t", bundle(HALL)), None)
    assert (earlier.boards, earlier.district) == ((), "")
