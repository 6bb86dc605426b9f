"""`hall-card replay` as it is called: lines, JSON, exit codes."""

import json
from pathlib import Path

import pytest

from cardreader.__main__ import main
from tests.cardreader.replay.test_report import CARD, EF05, apdus, by_tag


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "recording.json"
    odd = {"id": "o", "kind": "heartbeat", "card": "another"}
    vector = {"id": "v", "kind": "checkdigit", "request": "B00000131", "response": "1"}
    path.write_text(json.dumps([*apdus(*by_tag(EF05)), odd, vector]), encoding="utf-8")
    return path


def test_each_card_is_told_in_lines(recording: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", str(recording)]) == 0
    said = capsys.readouterr().out
    assert f"{CARD}\n  social_security, 2.00, B00000131, 440100\n" in said
    assert "  SSSE/EF05 03 version = 2.00\n" in said
    assert "  missing: SSSE/EF06: not recorded\n" in said
    assert "\ncheckdigit\n  1 of 1 agree\n" in said


def test_each_card_is_an_object_in_json(recording: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", str(recording), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [[*each] for each in found] == [
        ["card", "kind", "generation", "card_number", "region", "understood", "missing"]
    ] * 3
    assert [each["kind"] for each in found] == ["social_security", "unknown", "checkdigit"]


def test_a_file_that_is_no_recording_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "recording.json"
    path.write_text("{}", encoding="utf-8")
    assert main(["replay", str(path)]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)


def test_an_empty_recording_has_no_card(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "recording.json"
    path.write_text("[]", encoding="utf-8")
    assert main(["replay", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
