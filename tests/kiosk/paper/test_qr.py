import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.paper.qr import fitted, letter_text, vacancy_text
from labourhall.printing.qr_code import CAPACITY_BYTES, LARGEST_VERSION, QUIET_ZONE, Modules, modules
from tests.kiosk.spoken import words
from tests.kiosk.vacancies import SEWER
from tests.kiosk.visit.play import REFERRAL

CHINESE = words("zh_CN", "paper")


def scanned(code: Modules) -> str:
    """What another library reads from the code, drawn with its quiet zone."""
    size = len(code) + 2 * QUIET_ZONE
    picture = Image.new("L", (size, size), 255)
    for y, row in enumerate(code):
        for x, dark in enumerate(row):
            picture.putpixel((x + QUIET_ZONE, y + QUIET_ZONE), 0 if dark else 255)
    (found,) = zxingcpp.read_barcodes(picture.resize((size * 4, size * 4), Image.Resampling.NEAREST))
    return str(found.text)


def test_a_vacancys_code_says_one_fact_a_line() -> None:
    text = vacancy_text(SEWER, CHINESE, "天河人力资源市场", "020-12345678", demonstration=False)
    assert text.splitlines() == [
        "岗位号 402317",
        "缝纫工（平车、锁边）",
        "荔景制衣厂有限公司",
        "天河人力资源市场",
        "020-12345678",
    ]


def test_what_the_hall_does_not_have_has_no_line() -> None:
    assert vacancy_text(SEWER, CHINESE, "", "", demonstration=False).splitlines()[-1] == SEWER.employer


def test_a_demonstration_says_so() -> None:
    assert vacancy_text(SEWER, CHINESE, "", "", demonstration=True).startswith("演示 岗位号 402317")
    assert letter_text(REFERRAL, CHINESE, "", demonstration=True).startswith("演示 推荐信 GZ-000123")


def test_a_letters_code_says_number_and_check_code_and_nothing_of_the_person() -> None:
    text = letter_text(REFERRAL, CHINESE, "天河人力资源市场", demonstration=False)
    assert text.splitlines() == ["推荐信 GZ-000123", "校验码 7H4K", "岗位号 400001", "天河人力资源市场"]


def test_another_library_reads_the_code() -> None:
    text = vacancy_text(SEWER, CHINESE, "天河人力资源市场", "020-12345678", demonstration=True)
    assert scanned(modules(text)) == text


def test_a_code_on_75_mm_has_modules_of_more_than_a_millimetre() -> None:
    largest = modules("x" * CAPACITY_BYTES)
    assert len(largest) == 17 + 4 * LARGEST_VERSION
    assert 75.0 / (len(largest) + 2 * QUIET_ZONE) >= 1.1


def test_a_text_that_would_not_scan_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="bytes"):
        modules("x" * (CAPACITY_BYTES + 1))


@given(st.lists(st.text(max_size=300), min_size=1, max_size=5))
@settings(max_examples=100)
def test_any_lines_are_made_to_fit_and_the_first_is_whole(lines: list[str]) -> None:
    text = fitted(["岗位号 402317", *lines])
    assert len(text.encode()) <= CAPACITY_BYTES
    assert text.split("\n")[0] == "岗位号 402317"
