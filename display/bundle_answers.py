"""What the city answered to `GetBundle`: filled up with what was held, each bundle proved by its own name.

Boards and the editor go by it alike. Who asks and when, and what is kept on a disk, is not known here.
"""

from collections.abc import Mapping
from dataclasses import replace

from display.programme import Programme, Source
from labourhall.contract import wire
from labourhall.contract.board_calls import BoardBundle, GetBundle, Given
from labourhall.contract.playlist import Bundle, name_of
from labourhall.contract.refusals import Malformed
from labourhall.contract.unread import Unread


def question(board: str, last: Given | None, wait: float = 0.0) -> GetBundle:
    """What to ask after the answer `last`: what it bore need not come again, to a city that knows to leave it out."""
    if last is None or last.bundle is None:
        return GetBundle(board, "", wait)
    held = ",".join(_contents(last.bundle)) if last.knows_held else ""
    return GetBundle(board, last.tag, wait, held)


def filled(given: Given, last: Given | None) -> Given:
    """The answer with the contents that the city left out, for `last` bore them."""
    if given.bundle is None or last is None or last.bundle is None:
        return given
    return replace(given, bundle=_filled(given.bundle, _contents(last.bundle)))


def proved(given: Given, last: Programme | None) -> Programme:
    """The answer as it is played, without pages that cannot be read. Raises Malformed where its name is another's."""
    answer = given.bundle
    if answer is None:
        raise Malformed("nothing came")
    return Programme(
        given.tag,
        answer.name,
        answer.hall_name,
        answer.shows_ages,
        _read(answer.name, answer.content),
        answer.calendar,
        answer.interrupts,
        beside(answer, last.beside if last is not None else None),
        answer.boards,
        answer.hall_district,
    )


def beside(answer: BoardBundle, last: Source | None) -> Source | None:
    """The district's bundle of the answer; `last` where it is none that can be played."""
    given = answer.district
    if given is None:
        return None
    try:
        return Source(given.name, _read(given.name, given.content), given.district)
    except Malformed:
        return last


def is_its_district(answer: BoardBundle, found: Source | None) -> bool:
    """Whether what was found is the district's bundle of the answer, or the answer has none."""
    wanted = answer.district
    return wanted is None or (found is not None and found.name == wanted.name)


def without_news_of_the_district(given: Given, last: Given | None) -> Given:
    """The answer with the district's bundle of `last`, under the tag of that, so that it is asked for again."""
    before = last.bundle.district if last is not None and last.bundle is not None else None
    bundle = replace(given.bundle, district=before) if given.bundle is not None else None
    return replace(given, tag=last.tag if last is not None else "", bundle=bundle)


def _read(name: str, content: str) -> Bundle:
    if name_of(content) != name:
        raise Malformed("its name is not that of what came")
    bundle, lost = wire.read_answer(content.encode(), Bundle)
    Unread().note("bundle", lost)
    return bundle


def _contents(answer: BoardBundle) -> dict[str, str]:
    """The contents that an answer came with, by their names: those that prove them."""
    named = [(answer.name, answer.content)]
    if answer.district is not None:
        named.append((answer.district.name, answer.district.content))
    return {name: content for name, content in named if name_of(content) == name}


def _filled(answer: BoardBundle, held: Mapping[str, str]) -> BoardBundle:
    """The answer with the contents that the city left out, for they are held."""
    district = answer.district
    if district is not None and not district.content:
        district = replace(district, content=held.get(district.name, ""))
    return replace(answer, content=answer.content or held.get(answer.name, ""), district=district)
