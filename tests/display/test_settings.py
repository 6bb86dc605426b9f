"""Settings that cannot be used are one plain sentence."""

from pathlib import Path

import pytest

from display.settings import Settings, checked
from labourhall.program.settings import SettingsError, build


def test_the_defaults_are_a_large_board_on_this_machines_display() -> None:
    settings = checked(build(Settings, {}, "test"))
    assert (settings.width, settings.height, settings.wall, settings.demonstration) == (640, 320, "screen", False)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"wall": "hologram"}, "wall must be one of screen, frames"),
        ({"colours": "sepia"}, "colours must be one of full, dual, onebit"),
        ({"pace": "hasty"}, "pace must be one of standard, slow"),
        ({"language": "fr"}, "language must be one of"),
        ({"pitch_mm": 0.0}, "pitch_mm must be above 0"),
        ({"far_row_m": -1.0}, "far_row_m must be above 0"),
        ({"pitch_mm": float("nan")}, "pitch_mm must be above 0"),
        ({"scale": -2.0}, "scale must not be below 0"),
        ({"strip": -1}, "strip must not be below 0"),
        ({"phone_port": 65536}, "phone_port must be 0 to 65535"),
        ({"phone_port": -1}, "phone_port must be 0 to 65535"),
        ({"proof_days": 0}, "proof_days must be at least 1"),
        ({"proof_megabytes": -5}, "proof_megabytes must be at least 1"),
        ({"wall": "frames"}, "needs frames_folder"),
        ({"widht": 640}, "did you mean 'width'?"),
    ],
)
def test_a_value_that_nobody_knows_is_refused_by_name(values: dict[str, object], said: str) -> None:
    with pytest.raises(SettingsError, match=said.replace("?", r"\?")):
        checked(build(Settings, values, "test"))


def test_frames_need_a_folder() -> None:
    settings = checked(build(Settings, {"wall": "frames", "frames_folder": "/tmp/x"}, "test"))
    assert settings.frames_folder == Path("/tmp/x")
