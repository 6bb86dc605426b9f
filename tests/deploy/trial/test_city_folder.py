"""The trial's city breaks a download off once, and goes on from the byte that is asked for."""

import http.client
from pathlib import Path

import pytest

from deploy.trial.city_folder import serving

CONTENT = bytes(range(250))


def asked(port: int, name: str, **headers: str) -> tuple[int, bytes]:
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        line.request("GET", f"/{name}", headers=headers)
        answer = line.getresponse()
        try:
            return answer.status, answer.read()
        except http.client.IncompleteRead as error:
            return answer.status, error.partial
    finally:
        line.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one~1.deb").write_bytes(CONTENT)
    (tmp_path / "InRelease").write_bytes(b"signed")
    return tmp_path


def test_the_first_package_breaks_off_and_goes_on(folder: Path) -> None:
    with serving(folder, 0) as line:
        assert asked(line.port, "InRelease") == (200, b"signed")
        assert asked(line.port, "one%7e1.deb") == (200, CONTENT[:125])
        assert asked(line.port, "one%7e1.deb", Range="bytes=125-") == (206, CONTENT[125:])
        assert asked(line.port, "one~1.deb") == (200, CONTENT)
        assert (line.cut, line.resumed) == (["one~1.deb"], ["one~1.deb"])


@pytest.mark.parametrize("name", ["none.deb", "../secret.deb"])
def test_what_is_not_in_the_folder_is_not_there(folder: Path, name: str) -> None:
    (folder.parent / "secret.deb").write_bytes(b"x")
    with serving(folder, 0) as line:
        assert asked(line.port, name)[0] == 404
