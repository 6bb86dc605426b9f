"""What programs put on a clipboard, written after their documented formats: Microsoft's CF_HTML and `mso-` styles.

Each is the plain text, the HTML (`copied/*.html`), and the lines that somebody who copied it has seen.
"""

from pathlib import Path
from typing import NamedTuple


class Copied(NamedTuple):
    plain: str
    html: str
    lines: tuple[str, ...]


def _copied(program: str, plain: str, *lines: str) -> Copied:
    html = (Path(__file__).parent / "copied" / f"{program}.html").read_text(encoding="utf-8")
    return Copied(plain, html, lines)


WORD = _copied(
    "word",
    "关于举办秋季招聘会的通知\r\n\uf06c   时间：１１月２８日 上午九点\r\n"
    "1.  请带身份证，逾期不候\r\n 地点\t一楼大厅\v东门进\r\n",
    "关于举办秋季招聘会的通知", "• 时间：11月28日 上午九点", "1. 请带身份证，逾期不候", "地点 一楼大厅", "东门进",
)  # fmt: skip
WPS = _copied("wps", "", "放假通知", "一、元旦放假一天；", "二、1月2日照常。")
EXCEL = _copied(
    "excel",
    '工种\t人数\t说明\r\n缝纫工\t１０\t"包吃\n包住"\r\n电工\t3\t\r\n',
    "工种 人数 说明", "缝纫工 10 包吃 包住", "电工 3",
)  # fmt: skip
WECHAT = _copied("wechat", "【重要】明天停电\n上午９点到１２点[微笑]", "【重要】明天停电", "上午9点到12点[微笑]")
BROWSER = _copied("browser", "", "办事指南", "3. 取号", "4. 填表", "• 带好证件", "周一至周五", "A & B 楼")
ALL = {"Word": WORD, "WPS": WPS, "Excel": EXCEL, "WeChat": WECHAT, "browser": BROWSER}
