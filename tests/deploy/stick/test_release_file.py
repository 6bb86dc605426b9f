import hashlib
from datetime import UTC, datetime

from deploy.stick import release_file


def test_apt_finds_each_index_with_its_sum_and_length() -> None:
    text = release_file.text("bookworm", "0.1.0", datetime(2026, 11, 28, 9, tzinfo=UTC), {"Packages": b"abc", "B": b""})
    lines = text.splitlines()
    assert f" {hashlib.sha256(b'abc').hexdigest()} 3 Packages" in lines
    assert lines.index("SHA256:") == len(lines) - 3
    assert "Date: Sat, 28 Nov 2026 09:00:00 GMT" in lines
    assert "Codename: bookworm" in lines


def test_a_stick_is_good_for_as_long_as_its_key_is() -> None:
    assert "Valid-Until" not in release_file.text("bookworm", "1", datetime(2026, 1, 1, tzinfo=UTC), {})
