"""Where the invented work is: the eleven districts by the shares of real vacancies, and their streets."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class District:
    """A district: its name, its share among 5,690 real vacancies of 2024, some of its streets and towns."""

    name: str
    share: int
    streets: tuple[str, ...]


DISTRICTS: Final = (
    District("天河区", 1304, ("石牌街", "棠下街", "车陂街", "员村街", "龙洞街", "沙河街", "珠吉街")),
    District("白云区", 791, ("石井街", "嘉禾街", "同和街", "太和镇", "江高镇", "人和镇", "永平街")),
    District("黄埔区", 777, ("永和街", "夏港街", "云埔街", "南岗街", "萝岗街", "大沙街")),
    District("番禺区", 733, ("大石街", "市桥街", "南村镇", "石碁镇", "沙湾街", "钟村街")),
    District("海珠区", 529, ("凤阳街", "南洲街", "赤岗街", "新港街", "瑞宝街", "江海街")),
    District("越秀区", 444, ("北京街", "流花街", "矿泉街", "登峰街", "东山街", "人民街")),
    District("花都区", 333, ("狮岭镇", "新华街", "花东镇", "炭步镇", "秀全街")),
    District("荔湾区", 323, ("龙津街", "逢源街", "花地街", "茶滘街", "石围塘街", "桥中街")),
    District("增城区", 237, ("新塘镇", "荔城街", "永宁街", "石滩镇", "仙村镇")),
    District("南沙区", 189, ("黄阁镇", "东涌镇", "大岗镇", "南沙街", "万顷沙镇")),
    District("从化区", 30, ("街口街", "太平镇", "江埔街", "鳌头镇")),
)
