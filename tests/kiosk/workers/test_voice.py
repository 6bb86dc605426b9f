import sys
import threading
from pathlib import Path

import pytest

from kiosk.visit.accommodations import Language
from kiosk.visit.vocabulary import ForgetPin, Speak
from kiosk.workers.voice import Voice

NOTES = "import sys; open(sys.argv[1], 'a').write(sys.argv[2][-11:] + '\\n')"


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    for language, name in [("zh_CN", "a.wav"), ("zh_CN", "b.ogg"), ("zh_HK", "a.wav")]:
        path = tmp_path / "audio" / language / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"sound")
    return tmp_path / "audio"


def test_clips_are_found_by_id_and_language(clips: Path) -> None:
    voice = Voice(("player",), clips)
    assert voice.files(("a", "b", "missing"), Language.MANDARIN) == [clips / "zh_CN/a.wav", clips / "zh_CN/b.ogg"]
    assert voice.files(("a", "b"), Language.CANTONESE) == [clips / "zh_HK/a.wav"]
    assert voice.files(("a",), Language.ENGLISH) == []


def test_without_a_player_nothing_is_said(clips: Path) -> None:
    assert Voice((), clips).files(("a",), Language.MANDARIN) == []


def test_clips_are_played_one_after_another(clips: Path, tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    voice = Voice((sys.executable, "-c", NOTES, str(heard)), clips)
    voice.start()
    voice.take(Speak(("a", "b")))
    done = threading.Event()
    voice._jobs.put(done.set)
    assert done.wait(20.0)
    voice.close()
    assert heard.read_text().splitlines() == ["zh_CN/a.wav", "zh_CN/b.ogg"]


def test_a_missing_player_is_silence(clips: Path) -> None:
    voice = Voice(("/nowhere/player",), clips)
    voice.start()
    voice.take(Speak(("a",)))
    voice.take(ForgetPin())
    done = threading.Event()
    voice._jobs.put(done.set)
    assert done.wait(10.0)
    voice.close()
