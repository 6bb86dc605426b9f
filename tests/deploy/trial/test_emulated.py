from deploy.trial.emulated import has_heading, read
from deploy.trial.frame_buffer import Picture
from installer.install_page import InstallPage
from installer.painting import painted


def test_a_picture_is_read_as_the_emulation_writes_it() -> None:
    picture = read(b"P6\n2 1\n255\n" + bytes([1, 2, 3, 10, 20, 30]))
    assert picture == Picture(2, 1, bytes([3, 2, 1, 255, 30, 20, 10, 255]))


def test_a_page_is_told_by_its_heading_whatever_stands_below_it() -> None:
    shown = painted(InstallPage("安装完成", ("触摸查询机",)), 800, 600)
    picture = Picture(800, 600, bytes(shown.rows))
    assert has_heading(picture, InstallPage("安装完成"))
    assert not has_heading(picture, InstallPage("安装"))
    assert not has_heading(picture, InstallPage("安装完成", is_alarm=True))


def test_a_firmwares_small_screen_shows_no_page() -> None:
    assert not has_heading(Picture(320, 200, bytes(320 * 200 * 4)), InstallPage("安装完成"))
