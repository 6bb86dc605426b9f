"""Board and lodging out of text: what is given free, what is not, and a dormitory that one pays for.

A dormitory for money is no free lodging: it is read as none, and `is_paid` lets its price stay beside the vacancy in
the source's own words. A meal or housing allowance gives neither.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from labourhall.market.remembered import remembered

TEXT_LIMIT: Final = 4_000
UNSTATED: Final = re.compile(r"面议|面谈|详谈|不限|待定|视情况|另议|可选|咨询")
"""Words by which a cell says that this is not fixed: read, and nothing known."""

_KIND: Final = r"(?:免费|员工|职工|每日|每天|的)*"
# 打包, 外包, 主管 and 保管 give nothing.
_FREE: Final = rf"(?<![不未没])(?:(?<![打分外承面红])包|提供|免费|供应?|(?<![主高网仓宿保])管|含){_KIND}"
_HAS: Final = rf"(?<![不未没])(?:有|设有?|配有|配备|安排|解决|享有|享受){_KIND}"
_NO: Final = r"(?:(?:暂?不|未)(?:可以|能)?(?:包|含|提供|管|供|安排)|没有(?:提供)?|无(?![需须法]))"
_NOT_AFTER: Final = (
    r"(?:暂?不(?:包|提供|含|管|供|安排)(?![住宿吃食餐])|自理|自费|自付|自备|自行?(?:己|行)?解决|没有|无(?!忧))"
)
_HOUSE: Final = r"(?:住宿|宿舍|公寓|夫妻房)"
_ALLOWANCE: Final = r"(?![费房饮]?(?:或|及|和)?[补津])"

_BOTH: Final = re.compile(
    rf"(?:{_FREE}|{_HAS})(?:食宿|膳宿){_ALLOWANCE}"
    rf"|{_FREE}(?:吃[、和及]?(?:包|管)?住|食包宿|[一两二三]餐[、和及]?(?:住|宿)){_ALLOWANCE}"
    r"|包住[、和及]?包?吃|(?:食宿|吃住)(?:全?包|全?免|免费|由公司|有$|提供)"
)
_LODGING: Final = re.compile(
    rf"{_FREE}(?:{_HOUSE}|住(?![房院址户所家])|住房(?!公积|[补津])|宿(?!管)){_ALLOWANCE}|{_HAS}{_HOUSE}{_ALLOWANCE}"
    rf"|{_HOUSE}(?:免费|全免|由公司|提供)|分配住房|(?:员工|职工|人才|集体|单身)(?:宿舍|公寓){_ALLOWANCE}"
    r"|(?:^|\|)[^|]{0,2}(?:住宿|宿舍)(?=\||$)|餐[及和、](?:住宿|宿舍)"
)
_MEAL: Final = (
    r"(?:[一二两三四1-4早中晚午夜]|工作[早午晚]?|加班|自助|下午|营养)*"
    r"(?:餐(?![饮厅具厨服])|餐饮(?=[|,;、和及 ]|$)|饭(?![店馆堂])|吃(?!苦)|食(?![品堂材物用谱])|顿|伙食|膳食?)"
)
_MEALS: Final = re.compile(
    rf"{_FREE}{_MEAL}{_ALLOWANCE}|(?:[三两二]|早午晚?|早中晚|中晚|工作[早午晚]?|免费.?){{1,2}}餐{_ALLOWANCE}"
    rf"|(?:员工|职工|免费|内部)(?:[食饭]堂|餐厅){_ALLOWANCE}|(?:{_FREE}|{_HAS})[食饭]堂"
    r"|(?:^|\|)(?:[食饭]堂|自助餐|膳食福利|美味自助餐)(?=\||$)"
)
_NO_BOTH: Final = re.compile(rf"{_NO}(?:食宿|膳宿|吃住)|(?:食宿|膳宿|吃住)[^,;。|]{{0,2}}{_NOT_AFTER}")
_NO_LODGING: Final = re.compile(rf"{_NO}(?:住(?![房院址])|宿|公寓)|(?:住|{_HOUSE})(?:费用?)?{_NOT_AFTER}")
_NO_MEALS: Final = re.compile(
    rf"{_NO}(?:[一二两三]?餐(?![饮厅补费])|吃(?!苦)|伙食)|(?:[餐饭吃]|[食饭]堂|伙食|用餐)费?\(?{_NOT_AFTER}"
)
_BETWEEN: Final = r"(?:(?!免费|[水电押补薪资奖])[^,;。|\n\d]){0,8}?"
_CHARGED: Final = (
    r"(?:自费|付费|收费|交费|缴费|有偿|费用自理|扣费|扣除? ?\d{2,4}|(?<!\d)\d{2,3} ?(?:元|块|/|每|一?个?月))"
)
_PAID: Final = re.compile(
    rf"(?:{_HOUSE}|食宿|住){_BETWEEN}{_CHARGED}|{_HOUSE},?费用自理"
    rf"|{_HOUSE},(?:每月)? ?\d{{2,3}} ?(?:元|块)?/?(?:每|一?个?)月"
    rf"|(?:有偿|收费|自费|付费|廉价|低价|廉租|平价|优惠)(?:的|提供|员工|职工)*(?:{_HOUSE}|食宿)"
    r"|(?<![不免])(?:收取?|扣除?|缴纳?|支付)(?:每月|少量|一定)?的?(?:住宿|宿舍|食宿|房租|租金)"
    rf"|{_HOUSE}(?:租金|房租)|租金(?:优惠|低廉)[^,;。]{{0,4}}{_HOUSE}"
)
_PAID_BOTH: Final = re.compile(rf"食宿{_BETWEEN}{_CHARGED}|(?<![不免])(?:收取?|扣除?)(?:每月)?食宿")

_TOPIC: Final = re.compile(r"[住宿寓房吃食餐饭膳伙顿]")
"""A text without one of these says nothing of either, and most texts are such."""
# What the post is about is nothing that it gives: 负责员工宿舍的管理, 为客人提供住宿服务.
_DUTY_BEFORE: Final = re.compile(
    r"(?:负责|管理|打扫|清洁|维护|维修|检查|巡查|协助|采购|做好|统计|制作|烹饪|准备|保障"
    r"|[为给向][^,;。|]{0,2}[客宾人生者患])[^,;。|\n]{0,6}$"
)
_DUTY_AFTER: Final = re.compile(
    r"(?:的|等)?(?:日常)?(?:管理|卫生|保洁|清洁|维修|维护|巡查|安全|采购|制作|服务|预[订定]|登记|运营|厨师|阿姨|部)|员(?!工)"
)
_GIVES: Final = re.compile(r"包|管|免费")
"""A duty is none where the words themselves give something: 公司负责包吃住."""

_YES: Final = re.compile(r"是|有|提供|包|可(?:以|提供)?|y|yes|true|1|√")
_NOTHING: Final = re.compile(r"否|无|暂无|没有|不|不包|不提供|n|no|none|false|0|×")
_ABOUT_LODGING: Final = re.compile(r"住|宿|accommodation|lodging|room")
_ABOUT_MEALS: Final = re.compile(r"吃|食|餐|膳|meal|board")


@remembered
def read_lodging(*texts: str) -> bool | None:
    """Whether lodging is given free; the first text that says anything rules."""
    return next((said for said in map(_lodging, map(_plain, texts)) if said is not None), None)


@remembered
def read_meals(*texts: str) -> bool | None:
    """Whether meals are given; a meal allowance is none."""
    return next((said for said in map(_meals, map(_plain, texts)) if said is not None), None)


@remembered
def is_paid(text: str) -> bool:
    """Whether a dormitory is named for which one pays; water and light alone are no rent."""
    return _PAID.search(_plain(text)) is not None


@remembered
def in_words(column: str, cell: str) -> str:
    """A cell that says only yes or no (是, 无, TRUE) in the words of what its column is about; any other as it is."""
    plain, name = _plain(cell).strip(), column.lower()
    is_yes = _YES.fullmatch(plain) is not None
    if not is_yes and not _NOTHING.fullmatch(plain):
        return cell
    lodging, meals = _ABOUT_LODGING.search(name), _ABOUT_MEALS.search(name)
    what = "吃住" if bool(lodging) == bool(meals) else "住" if lodging else "吃"
    return f"{'包' if is_yes else '不包'}{what}"


def _lodging(plain: str) -> bool | None:
    if not _TOPIC.search(plain):
        return None
    if _NO_BOTH.search(plain) or _NO_LODGING.search(plain) or _PAID.search(plain):
        return False
    return True if _gives((_BOTH, _LODGING), plain) else None


def _meals(plain: str) -> bool | None:
    if not _TOPIC.search(plain):
        return None
    if _NO_BOTH.search(plain) or _NO_MEALS.search(plain) or _PAID_BOTH.search(plain):
        return False
    return True if _gives((_BOTH, _MEALS), plain) else None


def _gives(patterns: Iterable[re.Pattern[str]], plain: str) -> bool:
    return any(_is_given(found, plain) for pattern in patterns for found in pattern.finditer(plain))


def _is_given(found: re.Match[str], plain: str) -> bool:
    is_duty = _DUTY_BEFORE.search(plain[: found.start()][-16:]) and not _GIVES.match(found[0])
    return not is_duty and not _DUTY_AFTER.match(plain, found.end())


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text[:TEXT_LIMIT]).lower())
