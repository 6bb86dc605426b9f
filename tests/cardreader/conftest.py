"""One private pcscd for the whole run: libpcsclite takes its socket's name at the first call and keeps it."""

import os
import time
from collections.abc import Iterator

import pytest

from cardreader.failures import CardFailure
from cardreader.reader import reader_states
from cardreader.simulator.session import PrivateReader


@pytest.fixture(scope="session")
def session_reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrivateReader]:
    """Fails, with a sentence, where pcscd or its virtual reader is missing."""
    with PrivateReader(log=tmp_path_factory.mktemp("card") / "card.apdu.jsonl") as reader:
        os.environ["PCSCLITE_CSOCK_NAME"] = str(reader.socket_path)
        yield reader


@pytest.fixture
def private_reader(session_reader: PrivateReader) -> Iterator[PrivateReader]:
    """The private reader with nothing in it, before and after."""
    yield session_reader
    for slot in (0, 1):
        session_reader.remove(slot)
    while isinstance(states := reader_states(), CardFailure) or any(state.present for state in states):
        time.sleep(0.01)
