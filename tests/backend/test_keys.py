"""Keys: the server's own is made once and kept to itself; what is given out is not kept."""

import stat
from pathlib import Path

import pytest

from backend.failures import Stopped
from backend.keys import hashed, new_key, server_key


def test_the_servers_key_is_made_at_the_first_start_and_is_the_same_at_the_next(tmp_path: Path) -> None:
    path = tmp_path / "new" / "city.key"
    first = server_key("", path).mac("letter", "x")
    assert server_key("", path).mac("letter", "x") == first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_key_from_the_secrets_pipe_needs_no_file(tmp_path: Path) -> None:
    path = tmp_path / "city.key"
    assert server_key("ab" * 32, path).mac("letter", "x") == server_key("AB" * 32, path).mac("letter", "x")
    assert not path.exists()


def test_each_use_has_a_key_of_its_own(tmp_path: Path) -> None:
    key = server_key("ab" * 32, tmp_path / "k")
    assert key.mac("letter", "x") != key.mac("audit", "x")


@pytest.mark.parametrize("content", ["", "xyz", "ab" * 31, "密" * 64])
def test_a_damaged_key_is_refused_and_not_replaced(tmp_path: Path, content: str) -> None:
    path = tmp_path / "city.key"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(Stopped):
        server_key("", path)
    assert path.read_text(encoding="utf-8") == content


def test_keys_are_random_and_their_hashes_do_not_tell_them() -> None:
    keys = {new_key() for _ in range(50)}
    assert len(keys) == 50
    assert all(len(key) == 32 and key not in hashed(key) for key in keys)
