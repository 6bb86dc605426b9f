from cardreader.simulator.session import PrivateReader
from tests.benchmarks.card.cycles import run_cycles
from tests.benchmarks.card.kills import run_kills

CYCLES = 20
KILLS = 5
SEED = 20000523


def test_cards_that_come_and_go_are_all_read_and_leave_nothing_behind(private_reader: PrivateReader) -> None:
    tally = run_cycles(private_reader, CYCLES)
    assert (tally.cycles, tally.missed, tally.wrong) == (CYCLES, [], [])
    assert tally.settled is not None
    assert tally.ended is not None
    assert tally.ended.descriptors == tally.settled.descriptors
    assert tally.ended.threads == tally.settled.threads


def test_the_next_card_is_read_after_the_service_was_killed_at_any_moment(private_reader: PrivateReader) -> None:
    tally = run_kills(private_reader, KILLS, SEED)
    assert (tally.cycles, tally.missed, tally.wrong) == (KILLS, [], [])
