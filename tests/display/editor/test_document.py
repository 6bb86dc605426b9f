"""The document: looked up by ids, and ids that nobody has."""

from itertools import islice

from display.editor.document import ID_RANGE, Document, new_ids
from labourhall.contract.playlist import Bundle
from tests.display.editor.samples import DOCUMENT, NOTICE, OTHER


def test_a_page_and_its_playlist_are_found_by_the_pages_id() -> None:
    assert DOCUMENT.page("n1") is NOTICE
    home = DOCUMENT.home_of("n2")
    assert home is not None
    assert home.name == "专场"
    assert (DOCUMENT.page("none"), DOCUMENT.home_of("none"), DOCUMENT.playlist("none")) == (None, None, None)
    assert [page.id for page in DOCUMENT.pages()] == ["n1", "t1", "s1", "n2"]
    assert OTHER in home.pages


def test_a_new_id_is_one_that_no_page_has_and_none_that_was_given_before() -> None:
    numbers = iter((0, 0, 5, ID_RANGE - 1))
    first, second, third = islice(new_ids(Document(Bundle((), ())), lambda _: next(numbers)), 3)
    assert (first, second, third) == ("2222222222", "7222222222", "zzzzzzzzzz")


def test_the_range_of_ids_leaves_no_room_for_chance() -> None:
    assert ID_RANGE > 2**48
