"""Recordings of generated answers, badly kept: each is told, or refused in one sentence."""

import json
from collections.abc import Callable

import pytest

from cardreader.failures import CardError
from cardreader.replay.recording import RecordingRefused, entries
from cardreader.replay.report import reports
from cardreader.ssse.files import FILES
from cardreader.ssse.reading import read_card, read_file
from cardreader.ssse.unemployment import read_unemployment
from tests.cardreader.fuzz.answers import AnyCard
from tests.cardreader.fuzz.recordings import Recorder, badly_kept
from tests.cardreader.ssse.test_any_answer_is_borne import images

SEEDS = (11, 12)
RESPONSES_A_SEED = 20_000


def recorded(card: AnyCard) -> Recorder:
    """A session as somebody would record one."""
    card.insert()
    recorder = Recorder(card)
    transport = recorder.chained()
    read_card(transport, atr=b"", protocol="T=0")
    read_unemployment(transport)
    try:
        read_file(transport, card.random.choice(FILES))
    except CardError:
        return recorder
    return recorder


@pytest.mark.parametrize("seed", SEEDS)
def test_a_recording_is_told_or_refused_in_one_sentence(
    seed: int, record_property: Callable[[str, object], None]
) -> None:
    card = AnyCard(seed, images())
    told, refused = 0, list[str]()
    while card.given < RESPONSES_A_SEED:
        document = json.loads(json.dumps(badly_kept(card.random, recorded(card).entries)))
        try:
            found = reports(entries(document))
        except RecordingRefused as error:
            refused.append(error.sentence())
            continue
        json.dumps([report.document() for report in found], ensure_ascii=False).encode()
        told += 1
    assert told > len(refused) > 0
    assert all(refused)
    record_property("generated card responses", card.given)
    record_property("seeds", str(seed))
