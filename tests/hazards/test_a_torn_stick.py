"""A hall's stick is pulled out, cut, or loses a byte anywhere: nothing of it is used, and a sentence says so."""

import random
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

from labourhall.contract import stick_seal
from labourhall.program import words
from setup.failures import Failure, Stopped, Trouble
from setup.first_start.course import begin
from setup.first_start.glass import Size
from setup.first_start.states import SetupSurroundings, Unusable
from setup.screen.pages import page
from setup.sentences import sentence
from setup.stick import writing
from setup.stick.making import made
from setup.stick.reading import HallStick, read
from tests.setup import cuts
from tests.setup.cuts import FULL, PowerCut
from tests.setup.sticks import NOW, order, stick

SEED: Final = 20261129
OFFSETS: Final = 200
CHINESE: Final = words.read("zh_CN")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stick as it was written, sealed."""
    tmp_path = tmp_path_factory.mktemp("whole")
    stick(tmp_path)
    folder = tmp_path / "stick" / "hall"
    listed = (folder / stick_seal.MANIFEST).read_text(encoding="ascii")
    (folder / stick_seal.SEAL).write_text(stick_seal.sealed(b"s" * 32, listed), encoding="ascii")
    return folder


def order_of_writing(folder: Path) -> list[Path]:
    last = [folder / stick_seal.MANIFEST, folder / stick_seal.SEAL]
    return [*sorted(path for path in folder.iterdir() if path not in last), *last]


def unusable(folder: Path) -> Trouble:
    found = read(folder)
    assert isinstance(found, Trouble), "a torn stick was believed"
    assert found.failure in {Failure.TORN, Failure.FORGED}
    said = sentence(found, CHINESE)
    assert said
    assert "%" not in said
    setup, effects = begin(found, SetupSurroundings(Size(1080, 1920)))
    assert setup.at == Unusable(found)
    assert effects == (), "something is done with it"
    assert page(setup, CHINESE).failure == f"代码 {found.failure.code}"
    return found


def test_whole_it_is_used(whole: Path) -> None:
    assert isinstance(read(whole), HallStick)
    names = [path.name for path in order_of_writing(whole)]
    assert names[-2:] == ["manifest.txt", "seal.txt"]


def test_cut_at_any_offset_it_is_not_used(whole: Path, tmp_path: Path) -> None:
    """All after that byte is not there: as if whoever wrote it had been pulled out then."""
    files = order_of_writing(whole)
    contents = [path.read_bytes() for path in files]
    # all but the seal, without which a stick is whole
    length = sum(map(len, contents[:-1]))
    places = random.Random(SEED).sample(range(1, length), OFFSETS)
    for place in places:
        folder = tmp_path / str(place)
        folder.mkdir()
        left = place
        for path, content in zip(files[:-1], contents, strict=False):
            if left <= 0:
                break
            (folder / path.name).write_bytes(content[:left])
            left -= len(content)
        unusable(folder)
        shutil.rmtree(folder)


def test_with_any_byte_changed_it_is_not_used(whole: Path, tmp_path: Path) -> None:
    files = order_of_writing(whole)
    chance = random.Random(SEED)
    for number in range(OFFSETS):
        path = chance.choice(files)
        folder = tmp_path / str(number)
        shutil.copytree(whole, folder)
        content = bytearray(path.read_bytes())
        place = chance.randrange(len(content))
        content[place] ^= 1 << chance.randrange(8)
        (folder / path.name).write_bytes(content)
        unusable(folder)
        shutil.rmtree(folder)


def test_without_any_one_of_its_files_it_is_not_used(whole: Path, tmp_path: Path) -> None:
    for path in order_of_writing(whole)[:-1]:
        folder = tmp_path / path.name
        shutil.copytree(whole, folder)
        (folder / path.name).unlink()
        assert unusable(folder).failure is Failure.TORN


def test_pulled_out_while_it_is_written_over_an_older_one_it_is_neither(tmp_path: Path) -> None:
    older = stick(tmp_path, hall_name="旧名")
    folder, moment = tmp_path / "stick", 0
    while True:
        moment += 1
        with cuts.at(moment, PowerCut(), writing) as written:
            try:
                newer = writing.write(folder, *made(order(tmp_path), NOW))
                break
            except PowerCut:
                assert unusable(folder).failure is Failure.TORN
    assert len(written) == moment - 1 == len(newer.files) + 1
    assert read(folder) == newer != older


def test_a_stick_that_is_full_is_said_and_is_no_stick(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    moment = 0
    while True:
        moment += 1
        with cuts.at(moment, FULL, writing):
            try:
                writing.write(folder, *made(order(tmp_path), NOW))
                break
            except Stopped as stopped:
                said = sentence(stopped.trouble, CHINESE)
        assert "No space left on device" in said
        assert isinstance(read(folder), Trouble)
    assert moment > 5


def test_an_installer_without_python_finds_the_same(whole: Path, tmp_path: Path) -> None:
    folder = tmp_path / "hall"
    shutil.copytree(whole, folder)
    check = ["sha256sum", "--check", "--strict", "--status", stick_seal.MANIFEST]
    assert subprocess.run(check, cwd=folder, check=False).returncode == 0
    (folder / "city.toml").write_bytes(b"")
    assert subprocess.run(check, cwd=folder, check=False).returncode != 0
