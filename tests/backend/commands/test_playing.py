"""What each hall and district plays, at the command line."""

import json
from pathlib import Path

import pytest

from backend.asker import Asker, Officer
from labourhall.contract.officer_calls import Role
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot
from labourhall.contract.playlist_calls import PublishVersion, SaveVersion
from tests.backend.cities import DEVICE, City, opened
from tests.backend.commands.typed import fill, run


def test_each_hall_and_each_district_has_a_line(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(settings)
    with opened(settings.parent / "city.db") as store:
        city = City(store)
        who = Asker(city.clock(), DEVICE, Officer("王", frozenset({"liwan"}), frozenset({Role.INFORMATION})))
        bundle = Bundle((Playlist("招聘周", (NoticePage("f", "招聘周"),)),), (Slot("招聘周"),))
        saved = city.desks().publishing.save(SaveVersion("440103", 0, bundle), who)
        city.desks().publishing.publish(PublishVersion("440103", 1, 0), who)
    assert run("playing", "--settings", settings) == 0
    found = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [line[0] for line in found] == ["liwan", "guangzhou", "wailai", "440103"]
    assert found[0][1:6] == ["hall", "liwan", "0", "", ""]
    assert found[-1] == ["440103", "district", "liwan", "1", "2026-11-24T12:00:00+08:00", "王", saved.name]
    assert run("playing", "--json", "--settings", settings) == 0
    assert json.loads(capsys.readouterr().out)[-1]["kept"] == 1
