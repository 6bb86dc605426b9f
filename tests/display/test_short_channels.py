"""Each call has a channel of its own, which is closed after it; the cut ends the call under way and those to come."""

import threading

import pytest

from display.short_channels import ShortChannels
from labourhall.contract.public_calls import GetHealth
from labourhall.contract.refusals import NoAnswer
from tests.display.cities import Answering, Silent


def test_a_channel_is_closed_after_its_call_also_after_one_that_brought_nothing() -> None:
    city = Answering("answer", NoAnswer())
    channels = ShortChannels(lambda: city)
    with channels.one() as channel:
        channel.send(GetHealth())
    with pytest.raises(NoAnswer), channels.one() as channel:
        channel.send(GetHealth())
    assert (len(city.calls), city.closed) == (2, 2)


def test_a_cut_ends_the_call_under_way() -> None:
    city = Silent()
    channels = ShortChannels(lambda: city)

    def cut() -> None:
        assert city.is_asked.wait(20)
        channels.cut()

    cutting = threading.Thread(target=cut)
    cutting.start()
    with pytest.raises(NoAnswer), channels.one() as channel:
        channel.send(GetHealth())
    cutting.join()
    assert city.is_cut.is_set()


def test_after_a_cut_that_comes_before_any_call_or_twice_no_channel_is_made() -> None:
    city = Answering("answer")
    channels = ShortChannels(lambda: city)
    channels.cut()
    channels.cut()
    assert channels.is_cut
    with pytest.raises(NoAnswer), channels.one():
        raise AssertionError("there is a channel")
    assert city.closed == 0
