"""Plain text out of what web pages were made of: entities, tags, and what a page says around an advert.

Characters that cannot be seen are `labourhall.market.text`'s.
"""

import html
import re
from typing import Final

from labourhall.market.remembered import remembered
from labourhall.market.text import cleaned

DEPTH: Final = 3
"""So often an entity is decoded again: &amp;amp;nbsp; was copied from page to page."""
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});")
_HIDDEN: Final = re.compile(r"<(script|style)\b.*?</\1\s*>|<!--.*?-->", re.I | re.DOTALL)
_BREAK: Final = re.compile(r"<\s*(?:br|/?(?:p|div|li|ul|ol|tr|table|tbody|h[1-6]|dd|dt|dl))\b[^<>]{0,500}>", re.I)
_TAG: Final = re.compile(
    r"</?(?:a|abbr|b|big|center|code|em|font|hr|i|img|label|o:p|pre|s|section|small|span|st1:\w+|strike|strong|sub|sup|td|th|u)\b"
    r"[^<>]{0,500}>",
    re.I,
)
_AROUND: Final = re.compile(
    r"(?:^|(?<=\n))[ \t]*(?:职位(?:描述|信息|详情)[:：]?|(?:职位职能|职能类别|关键字)[:：][^\n]*|举报(?:该?职位)?"
    r"|(?:微信)?分享(?:职位|到微信)?|收藏(?:职位)?|查看更多|展开(?:全部|更多)?|收起(?:全部)?|立即(?:沟通|投递|申请)"
    r"|(?:申请|投递)(?:职位|简历)|继续沟通|感兴趣|完善在线简历|上传附件简历|(?:点击)?查看(?:完整)?(?:地图|更多)"
    r"|本?(?:职位|信息|岗位)?(?:来源|来自|转载自?)[:：]?[^\n]{0,20}(?:网|直聘|招聘|同城|集市|人才)[^\n]{0,6}"
    r"|(?:联系我|电话联系|联系)时[,，]?请(?:一定)?(?:说|说明|告知)[^\n]{0,30}(?:看到|上看)[^\n]{0,8}"
    r")[。.!！]?[ \t]*(?=\n|$)"
)
"""Lines that a page has around every advert."""
_HIDDEN_MARK: Final = re.compile("来自BOSS直聘|kanzhun")
_ANY_MARK: Final = re.compile("来自BOSS直聘|BOSS直聘|kanzhun|直聘|boss")
"""What one site hides among an advert's letters against copying. Where the first two are, the others are marks too."""
_BLANK_LINES: Final = re.compile(r"[ \t]*\n(?:[ \t]*\n)+")


@remembered
def plain(text: str) -> str:
    """`text` as it would be read on its page."""
    if "&" in text:
        text = _decoded(text)
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", _HIDDEN.sub("", text)))
        text = _BLANK_LINES.sub("\n", text).strip()
    return text


def _decoded(text: str) -> str:
    for _ in range(DEPTH):
        if _ENTITY.search(text) is None:
            break
        text = html.unescape(text)
    return cleaned(text).strip()


@remembered
def without_page(prose: str) -> str:
    """Prose without the lines and marks that its page put around it."""
    left = _AROUND.sub("", _ANY_MARK.sub("", prose) if _HIDDEN_MARK.search(prose) else prose)
    return prose if left == prose else _BLANK_LINES.sub("\n", left).strip("\n ")
