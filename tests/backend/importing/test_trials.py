"""Small files that went wrong once, each of its kind (`trials/`)."""

from datetime import date

import pytest

from backend.failures import Failure, Stopped
from backend.importing.row import Rejected, RejectReason
from backend.importing.told import ImportNote, Told
from backend.store.rows import NewVacancy
from labourhall.market.vacancy import Status, Vacancy
from tests.backend.importing.conftest import TRIALS, ReadFile


@pytest.fixture
def trial(read_file: ReadFile) -> "Trial":
    return Trial(read_file)


class Trial:
    """One trial file, read."""

    def __init__(self, read_file: ReadFile) -> None:
        self._read_file = read_file
        self.notes: tuple[ImportNote, ...] = ()
        self.rejected: list[Rejected] = []

    def __call__(self, name: str) -> list[Vacancy]:
        rows, notes = self._read_file(TRIALS / name)
        self.notes = notes.all()
        self.rejected = [row for row in rows if isinstance(row, Rejected)]
        return [row.vacancy for row in rows if isinstance(row, NewVacancy)]

    def told(self) -> dict[Told, tuple[int, tuple[str, ...]]]:
        return {note.kind: (note.count, note.where) for note in self.notes}


def test_a_merged_cell_counts_for_all_its_rows(trial: Trial) -> None:
    found = trial("c1-merged.xlsx")
    assert [(one.employer, one.title, one.place.district) for one in found] == [
        ("甲乙制衣厂", "缝纫工", "440103"),
        ("甲乙制衣厂", "裁床工", "440103"),
        ("甲乙制衣厂", "搬运工", "440103"),
        ("丙丁物业公司", "保洁员", "440105"),
        ("丙丁物业公司", "保安员", "440105"),
    ]
    assert trial.told() == {Told.MERGED_ROW: (3, ("岗位!4", "岗位!5", "岗位!7"))}


def test_every_sheet_with_a_known_header_is_read(trial: Trial) -> None:
    found = trial("c2-three-sheets.xlsx")
    assert [(one.employer, one.title) for one in found] == [
        ("甲厂", "缝纫工"), ("乙厂", "保安员"), ("乙厂", "保洁员"), ("丙厂", "电工"),
    ]  # fmt: skip


def test_a_header_may_have_a_second_line_below_its_groups(trial: Trial) -> None:
    found = trial("c3-two-header-rows.xlsx")
    assert [(one.title, one.wage.minimum, one.wage.maximum, one.openings) for one in found] == [
        ("缝纫工", 5000, 7000, 10),
        ("保安员", 4500, 5500, 5),
    ]
    assert not trial.rejected
    assert trial.told() == {Told.CONTACT: (2, ("岗位!3", "岗位!4"))}


def test_escaped_characters_of_a_workbook_are_characters(trial: Trial) -> None:
    first, second = trial("c4-x000d.xlsx")
    assert (first.employer, first.title, first.description) == ("甲厂 分部", "缝纫工 (平车)", "做女装\n包住")
    assert (second.wage.text, second.description) == ("4500元/月", "两班倒\n持保安员证")


def test_an_error_cell_is_empty_and_told(trial: Trial) -> None:
    found = trial("c5-errors.xlsx")
    assert [(one.title, one.wage.text, one.place.text) for one in found] == [
        ("保洁员", "", "番禺区"),
        ("电工", "7000元/月", ""),
    ]
    assert [row.reason for row in trial.rejected] == [RejectReason.NO_EMPLOYER, RejectReason.NO_TITLE]
    assert trial.told() == {Told.ERROR_CELL: (4, ("岗位!2", "岗位!3", "岗位!4", "岗位!5"))}


def test_an_id_in_scientific_notation_is_none(trial: Trial, read_file: ReadFile) -> None:
    assert len(trial("c6-sci-ids.csv")) == 5
    assert trial.told() == {Told.NO_ID: (5, ("2", "3", "4", "5", "6"))}
    rows, _ = read_file(TRIALS / "c6-sci-ids.csv")
    assert len({row.identity for row in rows if isinstance(row, NewVacancy)}) == 5


def test_running_numbers_of_two_offices_repeat_nothing(read_file: ReadFile) -> None:
    rows = [row for name in ("c7-liwan.csv", "c7-haizhu.csv") for row in read_file(TRIALS / name)[0]]
    assert len({row.identity for row in rows if isinstance(row, NewVacancy)}) == 5


def test_a_quote_that_never_ends_swallows_no_row(trial: Trial) -> None:
    found = trial("c8-open-quote.csv")
    assert [one.title for one in found] == ["缝纫工", "组装工", "保洁员", "电工", "厨师"]
    assert found[1].description == '"组装 15 寸屏幕'
    assert trial.told() == {Told.OPEN_QUOTE: (1, ("3",))}


def test_dates_made_of_ranges_are_turned_back(trial: Trial) -> None:
    found = trial("c9-dates.csv")
    assert [(one.openings, one.requirements.experience_years) for one in found] == [(1, 3.0), (10, 1.0), (1, 3.0)]
    assert {(note.kind, note.field, note.count) for note in trial.notes} == {
        (Told.TURNED_BACK, "openings", 3),
        (Told.TURNED_BACK, "experience", 3),
    }


def test_a_period_is_good_until_its_last_day(trial: Trial) -> None:
    found = trial("c10-period.csv")
    ends = [one.valid_until for one in found if "valid_until" not in one.provenance.assumed]
    assert ends == [date(2026, 12, 31)] * 9
    assert [one.employer for one in found if "valid_until" in one.provenance.assumed] == ["辛厂"]
    assert trial.notes == ()


def test_a_line_above_does_not_say_what_parts_the_cells(trial: Trial) -> None:
    (found,) = trial("c11-title-semicolon.csv")
    assert (found.title, found.wage.minimum) == ("缝纫工", 5000)


def test_strict_and_old_workbooks_are_read(trial: Trial) -> None:
    (strict,) = trial("c13-strict.xlsx")
    assert (strict.title, strict.openings) == ("缝纫工", 10)
    first, second = trial("old.xls")
    assert (first.employer, first.valid_until) == ("甲厂", date(2026, 12, 31))
    assert (second.employer, second.title) == ("甲厂", "裁床工")
    assert trial.told() == {Told.HIDDEN_ROW: (1, ("岗位!4",)), Told.MERGED_ROW: (1, ("岗位!3",))}


@pytest.mark.parametrize(
    ("name", "failure", "kind"),
    [
        ("c13-2003.xml", Failure.TABLE_OTHER_KIND, "XML Spreadsheet 2003"),
        ("c13-html.xls", Failure.TABLE_OTHER_KIND, "HTML"),
        ("c13-ods.ods", Failure.TABLE_OTHER_KIND, "ZIP"),
        ("c13-ole.xls", Failure.TABLE_UNREADABLE, ""),
    ],
)
def test_another_kind_of_file_is_one_sentence_that_names_it(
    trial: Trial, name: str, failure: Failure, kind: str
) -> None:
    with pytest.raises(Stopped) as stopped:
        trial(name)
    assert stopped.value.failure is failure
    assert kind in str(stopped.value.args[1])


def test_headcounts_are_read_in_words_and_by_sex(trial: Trial) -> None:
    found = trial("c14-heads.csv")
    counts = [None if "openings" in one.provenance.assumed else one.openings for one in found]
    assert counts == [15, 20, 25, 100, 30, 10, None, 5, 10, 20, 1000, 10, 10, 2, None, 2, 3, 5]
    assert trial.notes == ()


def test_no_telephone_is_left_in_a_text_and_each_is_kept_for_officers(trial: Trial) -> None:
    found = trial("c16-phones.csv")
    assert [one.title for one in found] == ["普工"] * 18 + ["缝纫工"] * 2
    assert {one.description for one in found} == {""}
    assert [one.employer for one in found[-2:]] == ["某厂", "某厂"]
    assert {one.trade for one in found} == {"普工", "缝纫工"}
    assert trial.told() == {Told.CONTACT: (20, tuple(map(str, range(2, 22))))}


def test_a_hidden_row_is_left_out_and_told(trial: Trial) -> None:
    assert [one.title for one in trial("c15-hidden.xlsx")] == ["缝纫工", "保洁员"]
    assert trial.told() == {Told.HIDDEN_ROW: (1, ("岗位!3",))}


def test_every_way_to_write_a_wage_is_read(trial: Trial) -> None:
    found = trial("c17-pays.csv")
    unread = [one.wage.text for one in found if one.wage.minimum is None and one.wage.maximum is None]
    assert (len(found), unread, trial.notes) == (36, ["面议"], ())


def test_the_full_name_of_an_employer_is_its_name(trial: Trial) -> None:
    assert [one.employer for one in trial("c18-full-name.csv")] == ["甲厂"]


def test_postings_for_machines_are_vacancies(trial: Trial) -> None:
    (found,) = trial("c19-jobs.json")
    assert (found.title, found.employer, found.wage.minimum, found.wage.maximum) == ("缝纫工", "甲厂", 5000, 7000)
    assert (found.wage.unit, found.valid_until) == ("month", date(2026, 12, 31))


def test_no_trial_that_is_read_holds_or_closes_what_was_open(trial: Trial) -> None:
    for path in sorted(TRIALS.glob("c*.xlsx")):
        assert {one.status for one in trial(path.name)} == {Status.OPEN}, path.name
