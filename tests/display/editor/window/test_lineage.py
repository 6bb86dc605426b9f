"""From which published version a document comes, whatever drafts stand between."""

from datetime import UTC, datetime

from display.editor.window.lineage import origin
from labourhall.contract.playlist_calls import Version, Versions

AT = datetime(2026, 11, 23, tzinfo=UTC)


def version(number: int, base: int, is_published: bool) -> Version:
    return Version(number, "", base, "王", AT, published_at=AT if is_published else None)


def test_a_draft_of_a_draft_comes_from_what_played_when_the_first_was_begun() -> None:
    known = Versions("liwan", 4, (version(4, 1, True), version(3, 2, False), version(2, 1, False), version(1, 0, True)))
    assert origin(3, known) == 1
    assert origin(4, known) == 4
    assert origin(0, known) == 0
    assert origin(99, known) == 99
