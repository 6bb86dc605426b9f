from datetime import UTC, datetime
from pathlib import Path

import pytest

from deploy.stick import snapshot

INDEX = "-----BEGIN PGP SIGNED MESSAGE-----\n\nOrigin: Debian\nDate: Sat, 28 Nov 2026 09:00:00 UTC\nSuite: x\n"


def test_the_snapshots_day_is_what_debians_own_index_says() -> None:
    assert snapshot.moment(INDEX) == datetime(2026, 11, 28, 9, tzinfo=UTC)
    assert snapshot.moment("Suite: x\n") is None


def test_of_several_lists_the_newest_counts_and_only_those_of_security_updates(tmp_path: Path) -> None:
    lists = tmp_path / snapshot.LISTS
    lists.mkdir(parents=True)
    for name, day in (("a_bookworm-security", 27), ("b_bookworm-security", 28), ("a_bookworm", 29)):
        (lists / f"{name}_InRelease").write_text(INDEX.replace("28 Nov", f"{day} Nov"), encoding="utf-8")
    assert snapshot.of_tree(tmp_path) == datetime(2026, 11, 28, 9, tzinfo=UTC)


def test_a_tree_that_knows_no_security_updates_makes_no_stick(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="security updates"):
        snapshot.of_tree(tmp_path)
