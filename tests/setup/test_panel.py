"""What connected panels tell, as the kernel lists them."""

from pathlib import Path

from setup.first_start.glass import Size
from setup.panel import size
from tests.setup.first_start.test_glass import edid


def connect(screens: Path, name: str, block: bytes, status: str = "connected\n") -> None:
    (screens / name).mkdir(parents=True)
    (screens / name / "status").write_text(status, encoding="ascii")
    (screens / name / "edid").write_bytes(block)


def test_the_only_connected_panel_counts(tmp_path: Path) -> None:
    connect(tmp_path, "card0-HDMI-A-1", edid(48, 27))
    connect(tmp_path, "card0-DP-1", b"", "disconnected\n")
    (tmp_path / "card0").mkdir()
    assert size(tmp_path) == Size(480, 270)


def test_of_several_that_differ_none_is_believed(tmp_path: Path) -> None:
    connect(tmp_path, "card0-HDMI-A-1", edid(48, 27))
    connect(tmp_path, "card0-HDMI-A-2", edid(60, 34))
    assert size(tmp_path) is None


def test_where_nothing_is_listed_nothing_is_told(tmp_path: Path) -> None:
    assert size(tmp_path / "nowhere") is None
    (tmp_path / "card0-eDP-1").mkdir()
    assert size(tmp_path) is None
