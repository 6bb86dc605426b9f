import pytest

from kiosk.visit.pages.idle.props import derive
from scripts.samples import SAMPLES, Sample
from tests.kiosk.sight.seen import an_open, shown, sight


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_every_page_has_its_own_kind_of_content(sample: Sample) -> None:
    props = shown(sight(sample.outer, sample.surroundings))
    assert props != type(props)()


def test_the_question_replaces_the_page() -> None:
    outer = an_open("idle")
    assert shown(sight(outer)) == derive(sight(outer), outer)
