import unicodedata
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from kiosk.paper.letter import KEY_PT, NOTE_PT, QR_MM, TEXT_PT, TITLE_PT, Letterhead, day, draw, facts, grouped
from kiosk.paper.page import _font, drawable
from labourhall.market.referral import Referral
from labourhall.market.vacancy import EmploymentForm, Place
from labourhall.printing.qr_code import runs
from labourhall.program.hall_time import HALL_TIME
from tests.kiosk.spoken import words
from tests.kiosk.vacancies import SEWER
from tests.kiosk.visit.play import REFERRAL

CHINESE = words("zh_CN", "paper")
HALL = Letterhead("天河人力资源市场", "020-12345678", demonstration=False)
A4 = QSize(1240, 1754)


def page(path: Path, referral: Referral = REFERRAL, name: str = "梁*英", sender: Letterhead = HALL) -> QPdfDocument:
    path.write_bytes(draw(referral, SEWER, name, sender, CHINESE))
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    return document


def text(document: QPdfDocument) -> str:
    """What a reader program finds; some characters come back as the radicals that look like them."""
    return unicodedata.normalize("NFKC", "".join(document.getAllText(0).text().split()))


def picture(document: QPdfDocument) -> Image.Image:
    drawn = document.render(0, A4).convertToFormat(QImage.Format.Format_RGBA8888)
    loose = Image.frombuffer("RGBA", (drawn.width(), drawn.height()), bytes(drawn.constBits()))
    white = Image.new("RGBA", loose.size, "white")
    return Image.alpha_composite(white, loose).convert("L")


@pytest.mark.usefixtures("qapp")
def test_a_letter_says_all_that_the_window_and_the_employer_need(tmp_path: Path) -> None:
    said = text(page(tmp_path / "letter.pdf"))
    for part in ("推荐信", "GZ-000123", "7H4K", "402317", SEWER.trade, SEWER.employer, "荔湾区坑口站附近",
                 "2026年11月30日", "梁*英", "天河人力资源市场", "020-12345678", "5200-6000元/月"):  # fmt: skip
        assert unicodedata.normalize("NFKC", part) in said, part


@pytest.mark.usefixtures("qapp")
def test_it_says_nothing_else(tmp_path: Path) -> None:
    assert text(page(tmp_path / "letter.pdf")) == unicodedata.normalize(
        "NFKC",
        "推荐信编号GZ-000123校验码7H4K扫码可查编号和校验码荔景制衣厂有限公司：现推荐梁*英前来应聘，请予接洽。姓名梁*英"
        "岗位402317缝纫工（平⻋、锁边）用人单位荔景制衣厂有限公司工资5200-6000元/月工作地点荔湾区坑口站附近"
        "开具日期2026年11月23日有效期至2026年11月30日开具单位天河人力资源市场咨询电话020-12345678"
        "面试时请带上这封信和身份证。",
    )


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["梁秀英", "买买提·吐尔逊江", "阿卜杜热合曼·阿卜杜克热木·阿布都外力", "Lê Thị Ánh"])
def test_a_full_name_stands_on_it_whole_in_the_sentence_and_beside_its_caption(tmp_path: Path, name: str) -> None:
    said = text(page(tmp_path / "letter.pdf", name=name))
    bare = unicodedata.normalize("NFKC", name.replace(" ", ""))
    assert f"现推荐{bare}前来应聘" in said
    assert f"姓名{bare}岗位" in said


@pytest.mark.usefixtures("qapp")
def test_neither_the_code_nor_the_files_own_title_says_the_name(tmp_path: Path) -> None:
    document = page(tmp_path / "letter.pdf", name="梁秀英")
    (found,) = zxingcpp.read_barcodes(picture(document))
    assert "梁" not in found.text
    fields = [document.metaData(field) for field in QPdfDocument.MetaDataField]
    assert "梁" not in f"{fields}"
    assert "GZ-000123" in f"{fields}"


@pytest.mark.usefixtures("qapp")
def test_a_character_that_no_font_has_is_the_mark_for_a_missing_sort_and_the_rest_stays() -> None:
    font = _font(KEY_PT, bold=True)
    for name in ("梁秀英", "买买提·吐尔逊江", "𠂇䶮㛃𬭎𫖯", "〓"):
        assert drawable(name, font) == name
    assert drawable("王\U00031350\U0002bbefA", font) == "王〓〓A"


@pytest.mark.usefixtures("qapp")
def test_a_provisional_letter_says_that_the_window_finishes_it(tmp_path: Path) -> None:
    assert "窗口办完手续才算数" not in text(page(tmp_path / "a.pdf"))
    assert "窗口办完手续才算数" in text(page(tmp_path / "b.pdf", replace(REFERRAL, provisional=True)))


@pytest.mark.usefixtures("qapp")
def test_a_demonstration_is_marked(tmp_path: Path) -> None:
    assert "演示" not in text(page(tmp_path / "a.pdf"))
    assert "演示" in text(page(tmp_path / "b.pdf", sender=replace(HALL, demonstration=True)))


@pytest.mark.usefixtures("qapp")
def test_a_letter_for_somebody_whose_name_is_not_known_is_the_bearers(tmp_path: Path) -> None:
    assert "持信人" in text(page(tmp_path / "letter.pdf", name=""))


@pytest.mark.usefixtures("qapp")
def test_its_code_can_be_scanned_from_the_paper(tmp_path: Path) -> None:
    (found,) = zxingcpp.read_barcodes(picture(page(tmp_path / "letter.pdf")))
    assert found.text.splitlines()[:2] == ["推荐信 GZ-000123", "校验码 7H4K"]


@pytest.mark.usefixtures("qapp")
def test_it_is_one_page_of_a4_with_room_at_its_end(tmp_path: Path) -> None:
    long = "很长的名字" * 30
    hall = Letterhead(long, long, demonstration=True)
    vacancy = replace(
        SEWER,
        title=long,
        employer=long,
        wage=replace(SEWER.wage, text=long),
        place=Place(text=long),
        employment_form=EmploymentForm.OVER_AGE,
    )
    name = "·".join(["阿卜杜热合曼"] * 6)
    path = tmp_path / "letter.pdf"
    path.write_bytes(draw(replace(REFERRAL, provisional=True), vacancy, name, hall, CHINESE))
    document = QPdfDocument()
    document.load(str(path))
    assert document.pageCount() == 1
    size = document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (595, 842)
    last_row = picture(document).crop((0, 1690, 1240, 1754))
    assert last_row.getextrema() == (255, 255)


def test_sizes_keep_to_what_can_be_read() -> None:
    assert min(NOTE_PT, TEXT_PT) >= 12.0
    assert min(KEY_PT, TITLE_PT) >= 18.0
    assert QR_MM >= 30.0


@pytest.mark.parametrize("form", EmploymentForm)
def test_the_form_of_employment_stands_on_it_where_it_is_known(form: EmploymentForm) -> None:
    for known, language in (("zh_CN", CHINESE), ("en", words("en", "paper"))):
        line = language.text("paper.form"), language.text(f"paper.form.{form}")
        assert line in facts(REFERRAL, replace(SEWER, employment_form=form), HALL, language), known
    assert "用工形式" not in dict(facts(REFERRAL, SEWER, HALL, CHINESE))


def test_values_that_are_not_known_have_no_line() -> None:
    captions = [caption for caption, _ in facts(REFERRAL, SEWER, replace(HALL, phone=""), CHINESE)]
    assert "有效期至" in captions
    assert "咨询电话" not in captions


@pytest.mark.parametrize("when", [date(2026, 11, 3), datetime(2026, 11, 3, 9, 26, tzinfo=HALL_TIME)])
def test_a_day_is_written_as_people_do(when: date) -> None:
    assert day(when, CHINESE) == "2026年11月3日"


def test_a_number_is_said_in_threes() -> None:
    assert grouped("402317") == "402 317"


def test_dark_stretches_of_a_row_are_drawn_whole() -> None:
    assert runs((True, True, False, True)) == [(0, 2), (3, 1)]
    assert runs((False, False)) == []
