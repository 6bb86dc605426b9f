"""Whole recordings through grouping, rebuilding and reading; all of them made up here, in every form that was seen."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cardreader.failures import Failure
from cardreader.replay.recording import entries, load_recording
from cardreader.replay.report import Report, reports
from cardreader.simulator.image_json import load_image
from cardreader.simulator.inserted import inserted
from cardreader.simulator.library import find, names
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.files import SSSE_AID
from cardreader.ssse.reading import read_card
from cardreader.ssse.survey import read_other_files
from cardreader.transport import Chained, Command, Response
from tests.cardreader.software import ATR, ID_NUMBER, NAME, holder, issuer

AID = SSSE_AID.hex().upper()
CARD = "a card of the test"
SELECT = f"00A404000F{AID}"
FCI = f"6F1C840F{AID}A50988011E9F0C03860103"


def record(tag: str, value: str) -> str:
    return f"{tag}{len(value) // 2:02X}{value}"


EF05 = {tag: record(tag, value) for tag, value in issuer().items()}
EF06 = {tag: record(tag, value) for tag, value in holder().items()}


def apdus(*pairs: tuple[str, str], card: str = CARD) -> list[dict[str, Any]]:
    return [
        {"id": f"e{place}", "kind": "apdu", "card": card, "request": request, "response": response}
        for place, (request, response) in enumerate(pairs)
    ]


def one(*pairs: tuple[str, str]) -> Report:
    (report,) = reports(entries(apdus(*pairs)))
    return report


def ok(data: str) -> str:
    return data + "9000"


def by_tag(file: dict[str, str]) -> list[tuple[str, str]]:
    return [(f"00B2{tag}00{len(each) // 2:02X}", ok(each)) for tag, each in file.items()]


def by_number(file: dict[str, str]) -> list[tuple[str, str]]:
    return [(f"00B2{number:02X}0400", ok(each)) for number, each in enumerate(file.values(), 1)]


def whole(file: dict[str, str]) -> list[tuple[str, str]]:
    data = "".join(file.values())
    length = f"{len(data) // 2:02X}"
    return [("00B20105FF", "6C" + length), (f"00B20105{length}", ok(data))]


def next_from_number_on(file: dict[str, str]) -> list[tuple[str, str]]:
    """The first three by P2=06 (from the last up), the rest from number 4 on."""
    records = list(file.values())
    return [("00B2030600", ok("".join(reversed(records[:3])))), ("00B2040500", ok("".join(records[3:])))]


def short_file_ids(file: dict[str, str]) -> list[tuple[str, str]]:
    sfi = 5 if file is EF05 else 6
    return [(f"00B201{sfi << 3 | 5:02X}00", ok("".join(file.values())))]


def in_two_halves(file: dict[str, str]) -> list[tuple[str, str]]:
    data = "".join(file.values())
    return [("00B2010500", "6140"), ("00C0000020", data[:64] + "6120"), ("00C0000020", ok(data[64:]))]


FORMS = (by_tag, by_number, whole, next_from_number_on, short_file_ids, in_two_halves)
EF05_SELECTED, EF06_SELECTED = ("00A4000002EF05", "9000"), ("00A4020002EF06", "9000")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("selects", [True, False])
def test_a_card_is_rebuilt_whatever_form_it_was_read_by(form: Any, selects: bool) -> None:
    pairs = [*form(EF05), EF06_SELECTED, *form(EF06)]
    report = one((SELECT, ok(FCI)), EF05_SELECTED, *pairs) if selects else one(*form(EF05), *form(EF06))
    assert (report.kind, report.generation, report.card_number, report.region) == (
        *("social_security", "2.00", "B00000131"),
        "440100",
    )
    assert f"SSSE/EF06 09 name = {NAME}" in report.understood
    assert f"SSSE/EF06 08 id_number = {ID_NUMBER}" in report.understood
    assert report.missing == (() if selects else ("SELECT SSSE: not recorded",))
    assert ("SELECT SSSE, SM4" in report.understood) is selects


def test_a_select_that_was_left_out_is_made_up_by_the_tags() -> None:
    report = one((SELECT, ok(FCI)), EF05_SELECTED, *by_tag(EF05), *by_tag(EF06))
    assert report.missing == ()
    assert f"SSSE/EF06 09 name = {NAME}" in report.understood


def test_what_was_not_recorded_is_missing_by_item_or_by_file() -> None:
    partly = {tag: EF05[tag] for tag in ("01", "03", "07")}
    report = one((SELECT, ok(FCI)), *by_tag(partly))
    assert report.missing == (
        *(f"SSSE/EF05 {item}: not recorded" for item in ("02 card_type", "04 initialiser", "05 issued_on")),
        "SSSE/EF05 06 expires_on: not recorded",
        "SSSE/EF06: not recorded",
    )


def test_a_card_without_its_identification_code_is_still_told_as_far_as_it_goes() -> None:
    report = one(*by_tag({tag: EF05[tag] for tag in ("03", "07")}))
    assert (report.kind, report.generation, report.card_number, report.region) == (
        *("social_security", None, "B00000131"),
        None,
    )
    assert "SSSE/EF05 01 identification_code: not recorded" in report.missing


def test_odd_fields_are_told_and_an_unreadable_one_is_missing() -> None:
    dirty = {**EF05, "03": record("03", "322E3000"), "05": record("05", "32303132")}
    report = one((SELECT, ok(FCI)), *by_tag(dirty), *by_tag(EF06))
    assert "SSSE/EF05 03 version: version_padded" in report.understood
    assert report.missing == ("SSSE/EF05 05 issued_on: ascii_date (32303132)",)


def test_a_card_that_keeps_the_holders_file_closed_says_what_it_needs() -> None:
    three = {**EF05, "03": record("03", "332E3030")}
    for refusals in ([EF06_SELECTED, ("00B2010500", "6982")], [("00B2080014", "6982")]):
        report = one((SELECT, ok(FCI)), *by_tag(three), *refusals)
        assert report.generation == "3.00"
        assert report.missing == ("SSSE/EF06: needs_key",)


def test_files_of_other_applications_are_read_by_their_names_and_by_their_tags() -> None:
    registered = [("00B2600006", ok("600420240615")), ("00B24F0008", ok("4F06313032303030"))]
    job = "36313130313030" + "20100301" + "20240531" + "41" * 0x46
    cyclic = [("00A4000002EF07", "9000"), ("00B2010455", ok(job)), ("00B2010500", ok(job + job.replace("41", "42")))]
    report = one(
        (SELECT, ok(FCI)),
        *by_tag(EF05),
        *by_tag(EF06),
        ("0020000003123456", "9000"),
        ("00A4000002DF02", "9000"),
        ("00A4000002EF06", "9000"),
        *registered,
        *cyclic,
        ("00A4040006D15600000502", "9000"),
        ("00B2660005", ok("6603303035")),
    )
    assert "DF02/EF06 60 unemployed_on = 2024-06-15" in report.understood
    assert "DF03/EF05 66 drawn_months = 5" in report.understood
    assert any(each.startswith("DF02/EF07 00 jobs = [{'occupation': '6110100'") for each in report.understood)
    assert "e15: PIN, 9000" in report.understood
    assert "DF02/EF06 50 unemployed_at: not recorded" in report.missing
    assert "123456" not in json.dumps(report.document())


@pytest.mark.parametrize("path", ["DF02", "DF03"])
def test_a_closed_file_of_another_application_says_what_it_needs(path: str) -> None:
    report = one((SELECT, ok(FCI)), *by_tag(EF05), (f"00A4000002{path}", "9000"), EF05_SELECTED, ("00B2010500", "6982"))
    assert f"{path}/EF05: needs_pin" in report.missing


def test_an_answer_without_status_bytes_says_so_and_counts_all_the_same() -> None:
    report = one((SELECT, FCI), ("00B2010012", EF05["01"]), ("00B2030006", EF05["03"]), ("0084000008", "11" * 8))
    assert (report.generation, report.region) == ("2.00", "440100")
    assert [each for each in report.missing if "status" in each] == [
        "e0: the answer to 00A404000F has no status bytes",
        "e1: the answer to 00B2010012 has no status bytes",
        "e2: the answer to 00B2030006 has no status bytes",
        "e3: the answer to 0084000008 has no status bytes",
    ]


def test_an_identification_code_that_ends_like_a_status_word_is_whole() -> None:
    code = record("01", "411600D156000005C38275EEFC9B9648")
    assert one(("00B2010012", code)).region == "411600"
    assert one(("00B2010012", ok(code))).region == "411600"


OTHERS: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "bank",
        [(SELECT, "6A82"), ("00A404000E315041592E5359532E4444463031", "6F108408A000000333010101A5049F3801009000")],
    ),
    ("bank", [("00A4040008A000000333010101", "6112"), ("00C0000012", "6F108408A000000333010101A5049F3801009000")]),
    ("bank", [("80A800000B8309000000000000000156", "770E82021C00940808010100100103019000")]),
    ("transport", [("00A40400085041592E41505059", "6F0A84085041592E415050599000")]),
    ("health", [("00A404000C57532E5359532E4444463031", "9000"), EF05_SELECTED, ("00B2010409", "0103414243" + "9000")]),
    ("sim", [("A0A40000023F00", "9F16"), ("A0A40000027F20", "9F16")]),
    ("sim", [("00A4040007A0000000871002", "6F00" + "9000")]),
    ("sam", [(SELECT, ok(FCI)), (EF05_SELECTED[0], "6A82")]),
    ("sam", [(SELECT, ok(FCI)), ("BFDE4A0110" + "11" * 16, "9000")]),
    ("old_labour", [("00A40000020003", "9000"), ("00B0000014", "31" * 20 + "9000")]),
    ("old_labour", [("00A404000E315041592E5359532E4444463031", "9000"), ("00A40000020003", "9000")]),
    ("unknown", [(SELECT, "6A82")]),
    ("unknown", [("00A40400", "6D00")]),
    ("unknown", [(SELECT, ok(FCI))]),
    ("unknown", [(SELECT, "6A81"), ("00A40000023F00", "6A81")]),
    ("unknown", [(SELECT, "6A82"), *by_tag(EF05)]),
    ("social_security", [(SELECT, "9303")]),
    ("social_security", [(SELECT, ok(FCI)), *by_tag(EF05), ("00A4000002DF09", "6A82")]),
    ("social_security", [("00A40400067378312E7368", ok(FCI)), *by_tag(EF05)]),
)


@pytest.mark.parametrize(("kind", "pairs"), OTHERS)
def test_other_cards_are_called_what_they_are(kind: str, pairs: list[tuple[str, str]]) -> None:
    report = one(*pairs)
    assert report.kind == kind
    assert report.document()["kind"] == kind


def test_a_resident_id_card_is_known_by_its_atr_and_a_lonely_atr_tells_nothing_else() -> None:
    resident = {"id": "r", "kind": "atr", "card": "id", "request": "", "response": "3B888001D103860500808000 58"}
    ours = {"id": "o", "kind": "atr", "card": "ours", "request": "", "response": ATR}
    found = reports(entries([resident, ours]))
    assert [report.kind for report in found] == ["resident_id", "unknown"]
    assert found[1].understood == (f"ATR {ATR}",)
    assert found[1].missing == ("no application is recorded",)


def test_a_version_to_come_is_ours_without_a_generation() -> None:
    report = one((SELECT, ok(FCI)), *by_tag({**EF05, "03": record("03", "342E3030")}))
    assert (report.kind, report.generation, report.card_number) == ("social_security", None, "B00000131")


def test_the_cards_of_one_file_are_told_apart_and_vectors_stand_behind() -> None:
    recorded = [
        *apdus(*by_tag(EF05), card="first"),
        {"id": "v", "kind": "checkdigit", "card": "first", "request": "B00000131", "response": "1"},
        {"id": "w", "kind": "checkdigit", "request": "B00000132", "response": "2"},
        *apdus((SELECT, "6A82"), card="second"),
        *apdus(*by_tag(EF06), card="first"),
        {"id": "odd", "kind": "heartbeat", "card": "second"},
        {"id": "x", "kind": "x-ray", "card": "third", "response": "bones"},
    ]
    found = reports(entries(recorded))
    assert [(each.card, each.kind) for each in found] == [
        *(("first", "social_security"), ("second", "unknown"), ("third", "unknown")),
        ("checkdigit", "checkdigit"),
    ]
    assert f"SSSE/EF06 09 name = {NAME}" in found[0].understood
    assert found[1].missing[-1] == "odd: entries of kind heartbeat are not known"
    assert (found[3].understood, found[3].missing) == (("1 of 2 agree",), ("w: does not agree",))


@pytest.mark.parametrize(
    ("pair", "why"),
    [
        (("00B2", "9000"), "is no command"),
        (("00B20105FG", "9000"), "is no hex"),
        (("00B2010500", "no answer"), "is no hex"),
        (("00B2010500", ""), "has no answer"),
        (("00B2EE0000", "EE01019000"), "tag EE stands in no file that is known"),
    ],
)
def test_an_entry_that_is_no_exchange_says_why_and_spoils_no_other(pair: tuple[str, str], why: str) -> None:
    report = one(*by_tag(EF05), pair)
    assert report.card_number == "B00000131"
    assert f"e7: {why}" in report.missing


def test_a_file_may_be_selected_by_its_path() -> None:
    for request in ("00A40800063F00DF02EF06", "00A4090004DF02EF06"):
        report = one((SELECT, ok(FCI)), *by_tag(EF05), (request, "9000"), ("00B2010500", ok("600420240615")))
        assert "DF02/EF06 60 unemployed_on = 2024-06-15" in report.understood


def test_a_photo_is_not_kept_and_another_application_is_named_beside_ours() -> None:
    bank = ("00A404000E315041592E5359532E4444463031", "9000")
    photo = [("00A4000002EF08", "9000"), ("00B0000010", "FF" * 16 + "9000")]
    report = one((SELECT, ok(FCI)), *by_tag(EF05), *photo, bank)
    assert report.kind == "social_security"
    assert "application 315041592E5359532E4444463031" in report.understood
    assert "FF" * 8 not in json.dumps(report.document())


def test_a_record_that_breaks_off_gives_way_to_the_whole_one() -> None:
    name = EF06["09"]
    report = one(*by_tag(EF05), ("00B2090010", ok(name[:32])), ("00B2090020", ok(name)), ("00B2090010", ok(name[:32])))
    assert f"SSSE/EF06 09 name = {NAME}" in report.understood
    broken = one(*by_tag(EF05), ("00B2090010", ok(name[:32])))
    assert f"SSSE/EF06 09 name: wrong_length ({name[4:32].upper()})" in broken.missing


def test_a_get_response_without_its_command_is_known_by_what_it_brings() -> None:
    report = one(("00C000001E", ok(FCI)), ("00C0000012", ok(EF05["01"])), ("00C0000006", ok(EF05["03"])))
    assert (report.generation, report.region) == ("2.00", "440100")
    assert "SELECT SSSE, SM4" in report.understood


def test_the_real_exchanges_are_understood(shared: Path) -> None:
    found = reports(load_recording(shared / "data" / "card-exchanges.json"))
    assert [(each.kind, each.generation, each.card_number, each.region) for each in found] == [
        ("social_security", "2.00", "B00000131", "430299"),
        ("social_security", "3.00", "HA1046924", "519900"),
        ("social_security", "3.00", None, "330300"),
        *[("bank", None, None, None)] * 2,
        *[(kind, None, None, None) for kind in ("idcode", "basstring", "checkdigit")],
    ]
    assert [each.understood for each in found[5:]] == [("6 of 6 agree",), ("1 of 1 agree",), ("5 of 5 agree",)]
    assert any("0084000008 has no status bytes" in each for each in found[1].missing)
    assert "SELECT SSSE: not recorded" in found[2].missing


@pytest.mark.parametrize("name", names())
def test_a_recording_of_every_image_that_ships_tells_what_the_card_told(name: str) -> None:
    recorder = Recorder(name)
    read = read_card(Chained(recorder), atr=recorder.image.atr, protocol=recorder.image.protocol)
    if isinstance(read, CardReading):
        read_other_files(Chained(recorder), read)
    atr = {"id": "atr", "kind": "atr", "card": name, "response": recorder.image.atr.hex()}
    (report,) = reports(entries([atr, *apdus(*recorder.exchanges, card=name)]))
    if isinstance(read, CardReading):
        told = ("social_security", read.generation, read.card_number or None, read.region)
        assert (report.kind, report.generation, report.card_number, report.region) == told
        assert read.holder_name is None or f"SSSE/EF06 09 name = {read.holder_name}" in report.understood
    else:
        ours = "social_security" if read.failure is Failure.APPLICATION_LOCKED else "unknown"
        assert report.kind == (read.kind or ours)


class Recorder:
    """A transport to the card of an image that writes down what goes over the line."""

    def __init__(self, name: str) -> None:
        self.image = load_image(find(name))
        self.exchanges: list[tuple[str, str]] = []
        self._card = inserted(self.image)

    def send(self, command: Command) -> Response:
        request = bytes(command.encode())
        answer = self._card.answer(request)
        self.exchanges.append((request.hex().upper(), answer.hex().upper()))
        return Response.decode(answer)


HEX = st.binary(max_size=40).map(bytes.hex)
COMMANDS = st.one_of(
    HEX,
    st.tuples(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255)).map(
        lambda n: "00B2{:02X}{:02X}{:02X}".format(*n)
    ),
    st.sampled_from([SELECT, "00A4000002EF05", "00A4000002DF02", "00A4000002EF07", "00C0000010", "A0A40000027F20"]),
)
ANSWERS = st.one_of(HEX, HEX.map(ok), st.sampled_from([ok(each) for each in (*EF05.values(), *EF06.values())]))


@settings(max_examples=300)
@given(st.lists(st.tuples(COMMANDS, ANSWERS), max_size=12))
def test_no_recording_breaks_the_replay(pairs: list[tuple[str, str]]) -> None:
    (report,) = reports(entries(apdus(*pairs, ("00A40400", "6A82"))))
    json.dumps(report.document()).encode()
