"""Writes pictures of every page on every board into build/pictures/wall, as pixels and as lamps ×3. For looking at.

Where they were meant to change and were looked at: `--sums` writes the sums that tests compare with.
"""

import argparse
import hashlib
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from display import app, fitted, grids, regions
from display.calls import BoardCall
from display.glyphs import lettering
from display.grids import Grid
from display.interrupted import InterruptedPlayer
from display.legibility import light
from display.motion import FILLED_FRAMES
from display.pages import facts
from display.picture import Picture
from display.planner import Planner
from display.player import Player
from display.programme import Programme
from display.showing import Data
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from labourhall.contract.interrupts import Emergency
from labourhall.contract.playlist import (
    AgenciesPage,
    Agency,
    Bundle,
    ClockPage,
    FairPage,
    FairPost,
    NoticePage,
    Page,
    Playlist,
    PolicyPage,
    Region,
    Slot,
    SpotlightPage,
    TickerPage,
    VacancyPage,
    WelcomePage,
)
from labourhall.market import education
from labourhall.market.vacancy import Conditions, Place, Provenance, Requirements, Vacancy, Wage, WageUnit
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words
from scripts import words

ROOT = Path(__file__).parents[1]
SUMS = ROOT / "tests" / "display" / "wall_pictures.txt"
"""The pictures as they were looked at and found right."""
LAMP = 3
NOW = datetime(2026, 11, 23, 14, 36, tzinfo=HALL_TIME)
NAMES = {
    grids.LARGE_S: "640x320",
    grids.LARGE_M: "640x320-24px",
    grids.MEDIUM_S: "448x224",
    grids.LOW_S: "640x160",
    grids.LONG_S: "992x192",
    grids.FINE_L: "1280x640",
    grids.FINE_M: "1280x640-near",
    grids.LONG_XL: "2480x480",
    grids.SMALL_S: "320x160",
}
OTHERS = (
    *((832, 416, 16), (832, 416, 24), (576, 288, 16), (1600, 800, 32)),
    *((1024, 512, 24), (500, 250, 16), (480, 160, 16), (1280, 240, 16)),
)
"""Boards without a grid made for them: width, height and the least height of type."""
NOTHING = Requirements()
UNSTATED = Conditions()
HALL = "广州市越秀区劳动力市场"
ISSUER = "本市场服务台  11月20日发布  11月24日止"
NOTICE = (
    "免费电工入门课开始报名",
    "11月24日（周二）9:30-12:00",
    "三楼培训室 名额40人",
    "凭社会保障卡到触摸屏或5号窗口报名",
)


def vacancy(
    number: str,
    trade: str,
    openings: int,
    pay: tuple[float, float],
    district: str,
    unit: WageUnit = WageUnit.MONTH,
    base: float | None = None,
    wanted: Requirements = NOTHING,
    conditions: Conditions = UNSTATED,
    place: str = "",
    employer: str = "",
) -> Vacancy:
    """A made-up vacancy, as the direction's pictures have them."""
    wage = Wage("", *pay, unit, base)
    where = Place(place, district)
    day = date(2026, 11, 20)
    source = Provenance("demonstration", verified_by="演示")
    until = day + timedelta(days=60)
    return Vacancy(number, trade, employer, trade, "", wage, where, openings, day, until, source, wanted, conditions)


def asks(schooling: int | None = None, *certificates: str, years: float | None = None) -> Requirements:
    """What an employer asks for."""
    return Requirements(schooling, years, None, certificates)


def table() -> tuple[Vacancy, ...]:
    """Eight vacancies that fit rows, the widest among them."""
    junior, senior = education.JUNIOR, education.SENIOR
    shifts = Conditions(shift="两班倒", lodging=True)
    return (
        vacancy("104417", "电焊工", 6, (6000, 8500), "440112", wanted=asks(junior, "焊工证")),
        vacancy("104382", "缝纫平车工", 30, (0.8, 1.6), "440105", WageUnit.PIECE, wanted=asks(None, "会平车")),
        vacancy("104390", "保洁员", 12, (2800, 3200), "440106"),
        vacancy("104405", "叉车司机", 4, (5500, 7000), "440111", wanted=asks(junior, "叉车证")),
        vacancy("104411", "家政服务员", 20, (200, 260), "440104", WageUnit.DAY, wanted=asks(None, "健康证")),
        vacancy(
            "104398", "仓库分拣员", 50, (20, 23), "440118", WageUnit.HOUR, wanted=asks(junior),
            conditions=Conditions(shift="两班倒"),
        ),
        vacancy("104421", "维修电工", 3, (6500, 8000), "440115", wanted=asks(senior, "电工证")),
        vacancy(
            "104433", "注塑机操作工", 15, (5500, 6500), "440113", base=2300, wanted=asks(junior), conditions=shifts,
            place="番禺石碁", employer="番禺石碁启明塑料制品厂",
        ),
    )  # fmt: skip


def demanding() -> tuple[Vacancy, ...]:
    """Five vacancies whose requirements need a card."""
    lodging = Conditions(lodging=True, meals=True)
    return (
        vacancy("104435", "皮具打版师", 2, (8000, 12000), "440114", base=3000,
                wanted=asks(education.JUNIOR, "会用制版软件", years=3)),
        vacancy("104466", "汽车装配工", 40, (5800, 7200), "440114", base=2600,
                wanted=asks(education.SENIOR, "技校汽修专业"),
                conditions=Conditions(shift="两班倒", lodging=True)),
        vacancy("104422", "低压维修电工", 3, (6500, 8000), "440115",
                wanted=asks(education.SENIOR, "低压电工证", years=2)),
        vacancy("104452", "货车司机", 7, (7500, 9500), "440112", wanted=asks(None, "A2驾照", "从业资格证"),
                conditions=Conditions(shift="跑省内")),
        vacancy("104440", "养老护理员", 10, (4500, 6000), "440117", base=2500, wanted=asks(None, "养老护理员证"),
                conditions=lodging),
    )  # fmt: skip


TYPHOON = Emergency(
    1, "台风橙色预警信号", NOW - timedelta(minutes=26), "台风", "orange", 4, 5, 4, "广州全市", "本厅今天15:30停止服务",
    ("请尽快回家或到安全处所避风", "没办完的业务恢复服务后接着办"), ("广州市气象台发布", "本厅值班主任签发"),
)  # fmt: skip
RAIN = Emergency(
    2, "雷雨大风蓝色预警信号", NOW - timedelta(days=1), "雷雨", "blue", 1, 4, 2, "荔湾区、越秀区", "本厅照常服务",
    ("请在厅内等候，雨停再走", "请远离门口的玻璃幕墙"), ("荔湾区气象台发布", "值班负责人签发"),
)  # fmt: skip
FIRE = Emergency(
    3, "本厅紧急疏散", NOW - timedelta(minutes=1), "疏散", "red", severity=9, area="全厅",
    hall_does="所有服务停止", you_do=("请从最近的安全出口离开", "不乘电梯，听从工作人员指引"),
    issuers=("值班负责人签发",),
)  # fmt: skip
EMERGENCIES: Mapping[str, Emergency] = {
    "05-typhoon": TYPHOON, "05b-thunderstorm": RAIN, "05c-evacuation": FIRE,
    "05d-cold": structs.replace(TYPHOON, name="台风白色预警信号", colour="white", level=1),
}  # fmt: skip


FAIR_DAY = NOW.date()
SATURDAY = FAIR_DAY + timedelta(days=5)
BOOTHS = (
    FairPost("A01", "花都启航汽车部件公司", "汽车装配工", 120, "5500-6500元/月"),
    FairPost("A02", "番禺石碁启明塑料制品厂", "注塑机操作工", 45, "综合6000-8000元/月"),
    FairPost("A03", "黄埔恒昌船舶修造公司", "电焊工", 36, "300-350元/天"),
    FairPost("A03", "黄埔恒昌船舶修造公司", "船舶电工", 12, "7000元/月以上"),
    FairPost("A04", "增城新塘联兴制衣厂", "缝纫平车工", 80, "0.8-1.6元/件"),
    FairPost("A05", "白云江高顺达物流公司", "叉车司机", 22, "5500-7000元/月"),
)
POLICY = PolicyPage(
    "p12", "灵活就业人员社保补贴",
    ("先办灵活就业登记，带身份证到街道", "按月缴纳社会保险费，不能断缴", "每季度末月到3号窗口申请"),
    "演示发文机关", "演示文号〔2026〕1号", date(2026, 5, 1), "本市场政策窗口",
)  # fmt: skip
AGENCIES = (
    Agency("南方演示人力资源服务有限公司", "(演)人服证字〔2023〕第0112号", date(2028, 3, 31), "越秀区中山四路"),
    Agency("穗演示人力资源有限公司", "(演)人服证字〔2022〕第0101号", date(2027, 6, 30), "荔湾区康王中路"),
    Agency("海演示家政服务中心", "(演)人服证字〔2025〕第0105号", date(2028, 8, 1), "海珠区江南大道中"),
)


PLAYS: Mapping[str, tuple[Page, Sequence[Vacancy], bool]] = {
    "01-table": (VacancyPage("p1", "岗位信息", "白云区及周边"), table(), False),
    "01b-table-cards": (VacancyPage("p2", "岗位信息"), demanding(), False),
    "02-spotlight": (SpotlightPage("p3", "岗位推介"), table()[7:], False),
    "04-notice": (
        NoticePage("p4", NOTICE[0], NOTICE[1:], "通知", ISSUER),
        (),
        False,
    ),
    "07-filled": (VacancyPage("p5", "岗位信息", "白云区及周边"), table(), True),
    "07b-spotlight-filled": (SpotlightPage("p6", "岗位推介"), table()[7:], True),
    "08-job-fair": (FairPage("p8", "制造业专场", FAIR_DAY, FAIR_DAY, "9:00-13:00", "二楼交流大厅", BOOTHS), (), False),
    "09-safe": (VacancyPage("p7"), (), False),
    "11-clock": (ClockPage("p11"), (), False),
    "12-welcome": (WelcomePage("p12", ("欢迎各界求职者",), HALL), (), False),
    "13-policy": (POLICY, (), False),
    "13b-policy-unverified": (structs.replace(POLICY, verified_by=""), (), False),
    "14-agencies": (AgenciesPage("p14", AGENCIES, "演示名单 11月20日公布"), (), False),
}
RUNNING: Mapping[str, str] = {
    "01-table": "10-ticker",
    "01b-table-cards": "10b-ticker-cards",
    "02-spotlight": "10c-ticker-spotlight",
    "04-notice": "10d-ticker-notice",
    "11-clock": "10e-ticker-clock",
}
"""Pages beside which text runs too, and how these pictures are named."""
TICKER = TickerPage(
    "p9", ("社保卡业务可在触摸屏办理，凭社会保障卡即办", "11月28日制造业专场招聘会，二楼交流大厅", "请保管好随身物品")
)

PANELLED: Mapping[str, tuple[Page, ...]] = {
    "15-panel-clock": (ClockPage("p15", region=Region.PANEL),),
    "15b-panel-notice": (NoticePage("p15", NOTICE[0], NOTICE[1:], "", "本市场服务台", region=Region.PANEL),),
    "15c-panel-policy": (structs.replace(POLICY, id="p15", region=Region.PANEL),),
    "15d-panel-agencies": (AgenciesPage("p15", AGENCIES, "演示名单 11月20日公布", region=Region.PANEL),),
    "15e-panel-fair": (FairPage("p15", "制造业专场", SATURDAY, None, "9:00-13:00", "二楼大厅", region=Region.PANEL),),
    "15f-panel-welcome": (WelcomePage("p15", ("欢迎求职",), "请凭社会保障卡", region=Region.PANEL),),
    "15g-panel-ticker": (ClockPage("p15", region=Region.PANEL), TICKER),
}
"""What stands beside a table in the panel of boards that have one, and how these pictures are named."""
OVER_PANEL = "15h-panel-queue-call"
"""The name of the picture of a call over it."""

CALLED: Mapping[str, str] = {
    "01-table": "06-queue-call",
    "01b-table-cards": "06b-queue-call-cards",
    "02-spotlight": "06c-queue-call-spotlight",
    "04-notice": "06d-queue-call-notice",
    "09-safe": "09b-safe-queue-call",
}
"""Pages over which somebody is called too, and how these pictures are named."""
CALLS = (
    BoardCall(1, "B012", "7", 0.0),
    BoardCall(2, "A036", "2", 0.0),
    BoardCall(3, "A037", "5", 60.0),
)


def programme(*pages: Page, hall: str = HALL) -> Programme:
    """What a board is given to play: these pages, always."""
    return Programme("tag", "bundle", hall, False, Bundle((Playlist("日常", pages),), (Slot("日常"),)))


def words_of(language: str) -> Words:
    """The words of the product, from their translation files."""
    return Words(language, words.read_language(language))


def pictures(grid: Grid) -> Iterator[tuple[str, Picture]]:
    """Every page on a grid, each half through its time."""
    read = partial(facts.read, words=words_of("zh_CN"), districts=app.short_districts())
    planner = Planner(grid, words_of("zh_CN"), lettering.measure, read)
    player = Player("1", HALL, (grid.width, grid.height), planner, is_demonstration=True)
    for name, (page, vacancies, is_filled) in PLAYS.items():
        dated = [replace(one, posted_on=one.posted_on - timedelta(days=age)) for age, one in enumerate(vacancies)]
        data = Data(programme(page), {one.number: one for one in dated}, NOW - timedelta(minutes=1))
        showing = player.step(None, data, NOW, 0)
        if isinstance(page, FairPage):
            showing = player.at(showing, min(1, len(showing.cycle.sheets) - 1), data, NOW)
        at = showing.dwell // 2
        if is_filled:
            gone = {showing.sheet.numbers[len(showing.sheet.numbers) // 2]: "filled"}
            data = replace(data, gone=gone)
            showing = player.step(showing, data, NOW, at)
        yield name, player.picture(showing, data, NOW, at)
        if name in CALLED:
            called = replace(data, calls=CALLS, seconds=60.0)
            yield CALLED[name], player.picture(player.step(showing, called, NOW, at), called, NOW, at)
        if name in RUNNING:
            beside = replace(data, programme=programme(page, TICKER))
            begun = player.step(None, beside, NOW, 0)
            run = begun.cycle.run
            at = 0 if run is None else run.frames_to(3 * grid.width // 4)
            yield RUNNING[name], player.picture(begun, beside, NOW, at)
        if is_filled:
            black = player.step(showing, data, NOW, at + FILLED_FRAMES)
            yield f"{name}-after", player.picture(black, data, NOW, at + FILLED_FRAMES)


def panels(grid: Grid) -> Iterator[tuple[str, Picture]]:
    """A table with each page that may stand in the panel beside it, on a grid that has one."""
    if regions.parted(grid) is None:
        return
    read = partial(facts.read, words=words_of("zh_CN"), districts=app.short_districts())
    planner = Planner(grid, words_of("zh_CN"), lettering.measure, read)
    player = Player("1", HALL, (grid.width, grid.height), planner, is_demonstration=True)
    page, vacancies, _ = PLAYS["01-table"]
    dated = [replace(one, posted_on=one.posted_on - timedelta(days=age)) for age, one in enumerate(vacancies)]
    known = {one.number: one for one in dated}
    for name, pages in PANELLED.items():
        data = Data(programme(page, *pages), known, NOW - timedelta(minutes=1))
        showing = player.step(None, data, NOW, 0)
        run = showing.cycle.run
        yield name, player.picture(showing, data, NOW, 0 if run is None else run.frames_to(3 * grid.width // 4))
        if name == "15b-panel-notice":
            called = replace(data, calls=CALLS, seconds=60.0)
            yield OVER_PANEL, player.picture(player.step(showing, called, NOW, 1), called, NOW, 1)


def emergencies(grid: Grid) -> Iterator[tuple[str, Picture]]:
    """Emergencies on a grid, in the demonstration and as they are."""
    read = partial(facts.read, words=words_of("zh_CN"), districts=app.short_districts())
    planner = Planner(grid, words_of("zh_CN"), lettering.measure, read)
    for is_demonstration in (True, False):
        plain = Player("1", HALL, (grid.width, grid.height), planner, is_demonstration)
        player = InterruptedPlayer(plain)
        for name, page in EMERGENCIES.items():
            data = Data(replace(programme(), interrupts=(page,)))
            picture = player.picture(player.step(None, data, NOW, 0), data, NOW, 0)
            yield name if is_demonstration else f"{name}-real", picture


def boards() -> Iterator[tuple[Grid, str]]:
    """The grids of all boards, and how their pictures are named."""
    yield from NAMES.items()
    for width, height, small in OTHERS:
        grid = fitted.grid_for(width, height, small)
        assert grid is not None
        yield grid, f"{width}x{height}-{grid.sizes.small}px"


def every(grid: Grid) -> Mapping[str, Picture]:
    """All pictures of a board by their names."""
    return {**dict(pictures(grid)), **dict(panels(grid)), **dict(emergencies(grid))}


def sums(grid: Grid, board: str) -> Iterator[str]:
    """A line for each picture of a board: its name, and the sum of its pixels in full colours."""
    press = Press(PALETTES[Lamps.FULL])
    for name, picture in every(grid).items():
        image = press.image(picture)
        total = hashlib.sha256(bytes(image.constBits())).hexdigest()
        yield f"{board}-{name} {total[:16]}"


def lamps(image: QImage) -> QImage:
    """The image as round lamps with dark between them."""
    shown = QImage(image.width() * LAMP, image.height() * LAMP, QImage.Format.Format_RGB32)
    shown.fill(QColor(0, 0, 0))
    painter = QPainter(shown)
    painter.setPen(Qt.PenStyle.NoPen)
    for y in range(image.height()):
        for x in range(image.width()):
            colour = image.pixelColor(x, y)
            if colour != QColor(0, 0, 0):
                painter.setBrush(colour)
                painter.drawEllipse(QRectF(x * LAMP + 0.3, y * LAMP + 0.3, LAMP - 0.6, LAMP - 0.6))
    painter.end()
    return shown


def colours(image: QImage) -> dict[tuple[int, int, int], int]:
    """How many pixels there are of each colour."""
    values = Counter(memoryview(image.constBits()).cast("I"))
    return {(value >> 16 & 255, value >> 8 & 255, value & 255): count for value, count in values.items()}


def main() -> None:
    """Draw all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "pictures" / "wall")
    parser.add_argument("--sums", action="store_true", help="write the sums that tests compare with, no pictures")
    found = parser.parse_args()
    out = found.out
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    if found.sums:
        lines = [line for grid, board in boards() for line in sums(grid, board)]
        SUMS.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return
    out.mkdir(parents=True, exist_ok=True)
    for grid, board in boards():
        held = dict(emergencies(grid))
        for name, picture in every(grid).items():
            for lamp in Lamps if grid is grids.LARGE_S else (Lamps.FULL,):
                image = Press(PALETTES[lamp]).image(picture)
                file = f"{board}-{name}{'' if lamp is Lamps.FULL else f'-{lamp}'}.png"
                image.save(str(out / file))
                seen = light(colours(image))
                is_well = seen.is_within_emergency_limits if name in held else seen.is_within_limits
                print(f"{file}: {seen.lit:.1%} lit, {seen.drive:.1%} drive{'' if is_well else '  TOO MUCH'}")
                if name in ("01-table", "06-queue-call"):
                    lamps(image).save(str(out / f"led-{file}"))
    application.quit()


if __name__ == "__main__":
    main()
