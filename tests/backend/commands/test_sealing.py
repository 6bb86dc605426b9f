"""A hall's stick is sealed where the city's secret is, and nothing else on it is touched."""

from pathlib import Path

import pytest

from labourhall.contract import stick_seal
from tests.backend.commands.typed import run, said


def test_a_stick_is_sealed_with_the_key_that_the_city_prints(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hall = tmp_path / "stick" / "hall"
    hall.mkdir(parents=True)
    (hall / "manifest.txt").write_text("0  hall.json\n", encoding="ascii")
    assert run("seal-stick", tmp_path / "stick", "--settings", settings) == 0
    assert said(capsys) == f"The hall's stick at {tmp_path / 'stick'} is sealed."
    assert run("seal-key", "--settings", settings) == 0
    key = capsys.readouterr().out.strip()
    text = (hall / "seal.txt").read_text(encoding="ascii")
    assert stick_seal.sealer("0  hall.json\n", text) == key
    assert stick_seal.sealer("1  hall.json\n", text) is None


def test_where_there_is_no_stick_that_is_said(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("seal-stick", tmp_path, "--settings", settings) != 0
    assert "manifest.txt" in said(capsys)
