"""What is painted of a picture is what is otherwise in it, and nothing that is otherwise is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.damage import Part, beside, came_in_place, changed, changed_beside, runs_on
from display.picture import Box, Ink, Picture, Placed, Running, Runway, Strip

WIDTH, HEIGHT = 40, 30
INKS = (Ink.ANSWER, Ink.TEXT, Ink.LABEL)
RUNWAY = Runway(20, 4)


def strip(ink: Ink = Ink.TEXT, width: int = 8, height: int = 4) -> Strip:
    return Strip(width, height, (Box(0, 0, width, height, ink),))


def picture(*placed: Placed) -> Picture:
    return Picture(WIDTH, HEIGHT, placed)


HEAD, LINE = Placed(0, 0, strip()), Placed(0, 10, strip(Ink.ANSWER))


def test_the_first_picture_is_painted_whole() -> None:
    assert changed(None, picture(HEAD)) == (Part(0, 0, WIDTH, HEIGHT),)


def test_another_size_is_painted_whole() -> None:
    assert changed(Picture(8, 8, ()), picture(HEAD)) == (Part(0, 0, WIDTH, HEIGHT),)


def test_of_equal_pictures_nothing_is_painted() -> None:
    assert changed(picture(HEAD, LINE), picture(Placed(0, 0, strip()), LINE)) == ()


def test_what_moves_is_painted_where_it_was_and_where_it_is() -> None:
    moved = Placed(2, 10, LINE.strip)
    assert changed(picture(HEAD, LINE), picture(HEAD, moved), 0) == (Part(0, 10, 10, 4),)
    far = Placed(20, 10, LINE.strip)
    assert changed(picture(HEAD, LINE), picture(HEAD, far), 0) == (Part(0, 10, 8, 4), Part(20, 10, 8, 4))


@pytest.mark.parametrize(("spare", "count"), [(47, 2), (48, 1)])
def test_parts_are_one_where_what_lies_between_is_painted_sooner_than_a_part_more(spare: int, count: int) -> None:
    far = Placed(20, 10, LINE.strip)
    parts = changed(picture(HEAD, LINE), picture(HEAD, far), spare)
    assert len(parts) == count
    assert (parts == (Part(0, 10, 28, 4),)) is (count == 1)


def test_the_tiles_of_running_text_are_one_part_and_what_is_far_away_another() -> None:
    before = Picture(1920, 1080, (HEAD, *(Placed(x, 960, strip(width=200)) for x in range(40, 1600, 244))))
    mark = Placed(1900, 10, strip())
    after = Picture(1920, 1080, (HEAD, *(Placed(one.x - 4, 960, one.strip) for one in before.placed[1:]), mark))
    assert changed(before, after._replace(placed=after.placed[:-1])) == (Part(36, 960, 1668, 4),)
    assert changed(before._replace(placed=(*before.placed, LINE)), after)[1:] == (Part(0, 10, 1908, 4),)


def test_a_line_that_runs_through_a_band_has_it_painted_once() -> None:
    long = strip(Ink.TEXT, width=200)
    before, after = Placed(-10, 20, long), Placed(-12, 20, long)
    assert changed(picture(HEAD, before), picture(HEAD, after)) == (Part(0, 20, WIDTH, 4),)


def test_what_comes_over_the_others_or_goes_is_painted_alone() -> None:
    over = Placed(4, 8, strip(Ink.LABEL, 12, 12))
    assert changed(picture(HEAD, LINE), picture(HEAD, LINE, over)) == (Part(4, 8, 12, 12),)
    assert changed(picture(HEAD, over, LINE), picture(HEAD, LINE)) == (Part(4, 8, 12, 12),)


def test_what_lies_outside_is_not_painted() -> None:
    assert changed(picture(HEAD), picture(HEAD, Placed(WIDTH, 0, strip()))) == ()


@pytest.mark.parametrize(
    ("x", "y", "meets"), [(0, 0, True), (7, 3, True), (8, 0, False), (0, 4, False), (-3, -3, False)]
)
def test_a_part_meets_what_reaches_into_it(x: int, y: int, meets: bool) -> None:
    assert Part(x, y, 3, 3).meets(HEAD) is meets


PLACED = st.builds(
    Placed,
    st.integers(-12, WIDTH + 4),
    st.integers(-12, HEIGHT + 4),
    st.builds(strip, st.sampled_from(INKS), st.integers(1, 20), st.integers(1, 20)),
)
PICTURES = st.lists(PLACED, max_size=6).map(lambda placed: picture(*placed))


def pixels(shown: Picture) -> dict[tuple[int, int], Ink]:
    found = {}
    for one in shown.placed:
        box = one.strip.marks[0]
        assert isinstance(box, Box)
        for x in range(max(0, one.x), min(WIDTH, one.x + one.strip.width)):
            for y in range(max(0, one.y), min(HEIGHT, one.y + one.strip.height)):
                found[x, y] = box.ink
    return found


@given(PICTURES, PICTURES, st.sampled_from((0, 30, 300)))
def test_outside_the_parts_no_pixel_differs(before: Picture, after: Picture, spare: int) -> None:
    parts = changed(before, after, spare)
    old, new = pixels(before), pixels(after)
    for place in old.keys() | new.keys():
        if old.get(place) is not new.get(place):
            assert any(
                part.x <= place[0] < part.x + part.width and part.y <= place[1] < part.y + part.height for part in parts
            )


def test_where_only_what_runs_is_elsewhere_its_runway_is_painted_and_nothing_is_compared() -> None:
    page = Picture(WIDTH, HEIGHT, (HEAD, LINE))
    text = strip(Ink.LABEL, 20)
    shown = page.with_running(RUNWAY, (Placed(30, 20, text),), ())
    moved = shown.with_running(RUNWAY, (Placed(28, 20, text), Placed(-15, 20, text)), (text,))
    assert moved.placed == (HEAD, LINE, Placed(28, 20, text), Placed(-15, 20, text))
    assert moved.coming == (text,)
    assert runs_on(shown, moved)
    assert changed(shown, moved) == (Part(0, 20, WIDTH, 4),)
    assert changed(moved, moved.with_running(RUNWAY, moved.placed[2:], ())) == ()


def test_where_something_else_stands_beside_what_runs_all_is_compared() -> None:
    text = Placed(30, 20, strip(Ink.LABEL))
    shown = picture(HEAD).with_running(RUNWAY, (text,), ())
    other = picture(LINE).with_running(RUNWAY, (text,), ())
    assert not runs_on(shown, other)
    assert not runs_on(None, other)
    assert not runs_on(shown, picture(HEAD))
    assert changed(shown, other) == (Part(0, 0, 8, 14),)


SIX_INKS = st.lists(st.sampled_from(INKS), min_size=6, max_size=6)
SIX_ANSWERS = st.lists(st.booleans(), min_size=6, max_size=6)


@given(PICTURES, SIX_INKS, SIX_ANSWERS)
def test_what_came_in_place_makes_the_one_picture_of_the_other(
    before: Picture, inks: list[Ink], are_other: list[bool]
) -> None:
    after = picture(
        *(
            one._replace(strip=strip(ink, one.strip.width, one.strip.height)) if is_other else one
            for one, ink, is_other in zip(before.placed, inks, are_other, strict=False)
        )
    )
    came = came_in_place(before.placed, after.placed, after)
    if came is not None:
        assert {**pixels(before), **pixels(picture(*came))} == pixels(after)


def test_what_lies_under_another_or_reaches_over_the_edge_did_not_come_in_place() -> None:
    over = Placed(4, 2, strip(Ink.LABEL))

    def came(old: Placed, new: Placed, *others: Placed) -> tuple[Placed, ...] | None:
        after = picture(new, *others)
        return came_in_place((old, *others), after.placed, after)

    other = HEAD._replace(strip=strip(Ink.ANSWER))
    assert came(HEAD, other) == (other,)
    assert came(HEAD, other, over) is None
    assert came(over, over._replace(strip=strip(Ink.TEXT))) is not None
    assert came(HEAD, HEAD._replace(strip=strip(width=9))) is None
    assert came(Placed(-1, 0, strip()), Placed(-1, 0, strip(Ink.ANSWER))) is None
    assert came_in_place((HEAD,), (HEAD, LINE), picture(HEAD, LINE)) is None


def test_beside_what_runs_only_what_stands_is_compared() -> None:
    text = Placed(30, 20, strip(Ink.LABEL))
    old, new = Running(RUNWAY, (text,), (HEAD,)), Running(RUNWAY, (text._replace(x=28),), (LINE,))
    assert changed_beside(old, Running(RUNWAY, new.strips, old.stands), picture(HEAD)) == ()
    assert changed_beside(old, new, picture(LINE)) == (Part(0, 0, 8, 14),)


@pytest.mark.parametrize(
    ("part", "left"),
    [
        (Part(0, 0, 9, 10), [Part(0, 0, 9, 10)]),
        (Part(0, 21, 9, 2), []),
        (Part(0, 15, 9, 7), [Part(0, 15, 9, 5)]),
        (Part(0, 22, 9, 8), [Part(0, 24, 9, 6)]),
        (Part(0, 0, 9, 30), [Part(0, 0, 9, 20), Part(0, 24, 9, 6)]),
    ],
    ids=["above", "within", "from above", "from within", "over it"],
)
def test_beside_the_runway_is_what_lies_above_it_and_below(part: Part, left: list[Part]) -> None:
    assert list(beside([part], RUNWAY)) == left
