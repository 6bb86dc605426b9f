"""A whole kiosk with `isolated = true` at the private pcscd: a mute card ends the child, the next card is read."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cardreader.isolated import IsolatedReader
from cardreader.simulator.session import PrivateReader
from kiosk import app
from kiosk.app import Kiosk
from kiosk.settings import Settings
from kiosk.visit.states import Attract, CardTrouble, Cleared, Open, Outer, Stranger
from labourhall.contract import snapshot_file
from tests.cardreader.software import ID_NUMBER, image
from tests.cardreader.test_isolated import children
from tests.kiosk.test_app import NOBODY, SNAPSHOT


def test_a_mute_card_ends_the_child_and_the_next_card_is_read(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, private_reader: PrivateReader
) -> None:
    monkeypatch.setattr(app, "IsolatedReader", partial(IsolatedReader, seconds=0.5))
    stick = tmp_path / "stick"
    snapshot_file.write(stick, SNAPSHOT)
    settings = Settings(
        backend_url=NOBODY,
        data_folder=tmp_path / "data",
        stick_snapshot=stick,
        window_width=270,
        window_height=480,
        fullscreen=False,
        demonstration=True,
        isolated=True,
    )
    kiosk = Kiosk(settings, {})
    try:
        kiosk.start()

        def outer() -> Outer:
            return kiosk.conductor.visit.outer

        before = children()
        assert len(before) == 1
        private_reader.present(image(faults={"mute_at": 3}))
        qtbot.waitUntil(lambda: outer() == CardTrouble("C-104"), timeout=20_000)
        assert not before & children()
        private_reader.remove()
        qtbot.waitUntil(lambda: isinstance(outer(), Attract | Cleared), timeout=20_000)
        private_reader.present(image())
        qtbot.waitUntil(lambda: isinstance(outer(), Open), timeout=60_000)
        opened = outer()
        assert isinstance(opened, Open)
        assert isinstance(opened.identity, Stranger)
        assert opened.identity.card.id_number == ID_NUMBER
    finally:
        kiosk.close()
    assert children() == set()
    qtbot.wait(1)
