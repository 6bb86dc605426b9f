import pytest

from display.glyphs import lettering
from installer import install_page
from installer.conversation import AskNumber, AskRole
from installer.install_page import InstallPage
from installer.machine_role import InstalledRole
from installer.painting import ALARM, BAND, BODY, CLOSING, INK, PAPER, Pixels, painted, wrapped
from labourhall.program import words as words_file


def at(pixels: Pixels, x: int, y: int) -> tuple[int, ...]:
    """Red, green, blue of a pixel."""
    start = (y * pixels.width + x) * 4
    blue, green, red, _ = pixels.rows[start : start + 4]
    return red, green, blue


def test_a_rectangle_is_cut_at_the_pictures_edge() -> None:
    pixels = Pixels(10, 10)
    pixels.fill(8, 8, 50, 50, INK)
    pixels.fill(-5, -5, 6, 6, INK)
    assert at(pixels, 9, 9) == at(pixels, 0, 0) == INK
    assert at(pixels, 7, 7) == at(pixels, 1, 1) == PAPER
    assert len(pixels.rows) == 400


def test_text_is_drawn_with_the_boards_glyphs_and_ends_where_the_picture_does() -> None:
    pixels = Pixels(100, 50)
    pixels.text(0, 0, "招工\u200b招工招工招工", BODY, INK, PAPER)
    colours = {at(pixels, x, y) for x in range(100) for y in range(50)}
    assert colours == {INK, PAPER}
    assert all(at(pixels, x, y) == PAPER for x in range(97, 100) for y in range(50))


def test_text_below_the_picture_is_not_drawn() -> None:
    pixels = Pixels(100, 20)
    pixels.text(0, 19, "招工", BODY, INK, PAPER)
    assert len(pixels.rows) == 8000


def test_lines_part_between_chinese_characters_and_between_latin_words() -> None:
    text = "安装程序没有装上 Unable to fetch some archives 请重试"
    lines = list(wrapped(text, BODY, 300))
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(lettering.measure(line, BODY) <= 300 for line in lines)
    words = {word for line in lines for word in line.split()}
    assert {"Unable", "archives"} <= words
    assert list(wrapped("", BODY, 300)) == []


@pytest.mark.parametrize("size", [(640, 480), (1080, 1920), (1920, 1080), (3840, 2160)])
def test_a_page_fills_the_screen_whatever_its_size(size: tuple[int, int]) -> None:
    words = words_file.read("zh_CN")
    page = install_page.of_question(AskRole(), words)
    pixels = painted(page, *size)
    assert (pixels.width, pixels.height) == size
    assert len(pixels.rows) == size[0] * size[1] * 4
    assert at(pixels, 0, 0) == BAND
    assert at(pixels, 2, size[1] - 3) == PAPER


def test_what_is_typed_and_how_far_it_is_are_seen() -> None:
    words = words_file.read("zh_CN")
    empty, typed = (
        painted(install_page.of_question(AskNumber(InstalledRole.KIOSK, text), words), 1280, 800).rows
        for text in ("", "TH")
    )
    assert empty != typed
    shares = [bytes(painted(install_page.working(words, "unpack", share), 1280, 800).rows) for share in (0, 0.5, 1, 2)]
    assert len(set(shares)) == 3


def test_an_alarm_is_red_and_its_foot_stands_at_the_bottom() -> None:
    page = InstallPage("未能安装", is_alarm=True, keys="Enter", foot=("Debian",))
    pixels = painted(page, 800, 600)
    assert at(pixels, 5, 5) == ALARM
    assert any(at(pixels, x, y) != PAPER for x in range(64, 200) for y in range(540, 590))


def test_on_a_screen_of_many_pixels_each_is_four() -> None:
    page = InstallPage("安装完成")
    small, large = painted(page, 1920, 1200), painted(page, 3840, 2400)
    assert all(at(large, 2 * x + 1, 2 * y + 1) == at(small, x, y) for x in range(60, 300, 7) for y in range(0, 100, 7))


@pytest.mark.parametrize("size", [(640, 480), (800, 600), (1280, 800)])
def test_nothing_is_painted_over_the_keys_however_much_there_is_to_say(size: tuple[int, int]) -> None:
    long = InstallPage(
        "未能安装", ("按 Enter 重试；若再次出现，请换一个安装盘。" * 12,), keys="Enter", foot=("Debian", "x")
    )
    short = InstallPage("未能安装", keys="Enter", foot=("Debian", "x"))
    said, plain = painted(long, *size), painted(short, *size)
    below = (size[1] - 32 - 2 * 36 - 2 * BODY) * size[0] * 4
    assert said.rows[below:] == plain.rows[below:]
    assert said.rows[:below] != plain.rows[:below]


def test_where_there_is_little_room_letters_are_smaller() -> None:
    page = InstallPage("安装", ("招工" * 30, "招工" * 30), typed="TH", keys="Enter")
    assert painted(page, 800, 480).rows != painted(page, 800, 700).rows[: 800 * 480 * 4]
    assert painted(page, 800, 1000).rows[: 800 * 400 * 4] == painted(page, 800, 900).rows[: 800 * 400 * 4]


def test_no_line_begins_with_what_closes_a_sentence() -> None:
    for width in range(100, 400, 7):
        assert not any(
            line[0] in CLOSING for line in wrapped("编号不对，短横线（-）在末尾。留空再问：好！", BODY, width)
        )
