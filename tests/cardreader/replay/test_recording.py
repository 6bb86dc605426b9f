import json
from pathlib import Path
from typing import Any

import pytest

from cardreader.replay.recording import RecordingEntry, RecordingFault, RecordingRefused, load_recording

REFUSED: tuple[tuple[Any, RecordingFault], ...] = (
    ({}, RecordingFault.LIST),
    ("text", RecordingFault.LIST),
    ([1], RecordingFault.OBJECT),
    ([{}], RecordingFault.KIND),
    ([{"kind": " "}], RecordingFault.KIND),
    ([{"kind": 1}], RecordingFault.KIND),
    ([{"kind": "apdu", "request": 1}], RecordingFault.TEXT),
    ([{"kind": "apdu"}, {"kind": "apdu", "card": []}], RecordingFault.TEXT),
)


@pytest.mark.parametrize(("document", "broken"), REFUSED)
def test_what_is_no_list_of_entries_is_refused_with_its_place(
    tmp_path: Path, document: Any, broken: RecordingFault
) -> None:
    path = tmp_path / "recording.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(RecordingRefused) as caught:
        load_recording(path)
    assert caught.value.broken is broken
    for chinese in (False, True):
        assert str(path) in caught.value.sentence(chinese)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"[{]", b"[" * 100_000])
def test_what_is_no_json_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "recording.json"
    path.write_bytes(content)
    with pytest.raises(RecordingRefused, match="is no JSON text in UTF-8"):
        load_recording(path)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordingRefused, match="cannot be read"):
        load_recording(tmp_path / "nowhere.json")


def test_only_the_kind_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "recording.json"
    path.write_text('\ufeff[{"kind": "ATR", "card": null, "note": 1}]', encoding="utf-8")
    assert load_recording(path) == [RecordingEntry("", "atr", "", "", "", {"note": 1})]
