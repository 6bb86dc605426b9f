import gzip
from dataclasses import replace

from deploy.packages import papers
from tests.deploy.packages.test_control import KIOSK
from tests.deploy.packages.test_sbom import ANYIO


def test_the_copyright_file_has_ours_and_a_paragraph_for_each_library() -> None:
    text = papers.copyright_file([ANYIO, replace(ANYIO, name="tqdm", licence="MPL-2.0 AND MIT")], "2026, us")
    assert text.startswith("Format: https://www.debian.org/")
    assert "Files: *\nCopyright: 2026, us\nLicense: GPL-3+\n" in text
    assert "Files: opt/labourhall/*/anyio*\n" in text
    assert "\nLicense: MPL-2.0 and MIT\n MPL-2.0 and MIT, as the library says of itself." in text


def test_the_change_log_is_the_same_bytes_at_any_time() -> None:
    packed = papers.change_log(KIOSK, "bookworm", 0)
    assert packed == papers.change_log(KIOSK, "bookworm", 0)
    text = gzip.decompress(packed).decode()
    assert text.startswith("labourhall-kiosk (0.1.0~deb12) bookworm; urgency=medium\n")
    assert "labourhall 0.1.0;" in text
    assert text.endswith("  Thu, 01 Jan 1970 00:00:00 -0000\n")


def test_lintian_is_told_each_tag_after_its_reason() -> None:
    told = papers.overrides("labourhall-kiosk", {"embedded-library": "Tested with it."})
    assert told.endswith("# Tested with it.\nlabourhall-kiosk: embedded-library\n")
    assert told.count("#") == told.count("labourhall-kiosk: ") == 1 + len(papers.EVERYWHERE)


def test_the_way_to_qts_sources_is_in_the_package() -> None:
    qt = replace(ANYIO, bundled=(("icu", "73"), ("qt", "6.12.1")))
    text = papers.sources([ANYIO, qt], "/opt/labourhall/lib")
    assert "Qt for Python 6.12.1 " in text
    assert "official_releases/qt/6.12/6.12.1/" in text
    assert "Written offer" in text
    assert "/opt/labourhall/lib/PySide6" in text
