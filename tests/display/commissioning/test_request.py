"""What of a request is looked into, and what is read out of its headers and its form."""

from http import HTTPStatus

import pytest

from display.commissioning.request import COOKIE, MOST_BYTES, fields_of, hosts, language_of, refused, see, token_of

ADDRESS = ("192.168.1.20", 8090)
HOST = {"host": "192.168.1.20:8090"}
FORM = {**HOST, "content-type": "application/x-www-form-urlencoded", "content-length": "12"}


def test_the_host_is_the_address_on_the_wall_and_nothing_else() -> None:
    assert refused("GET", HOST, ADDRESS) is None
    for other in ("", "192.168.1.20", "192.168.1.20:80", "evil.example:8090", "evil.example", "localhost:8090"):
        assert refused("GET", {"host": other}, ADDRESS) is HTTPStatus.MISDIRECTED_REQUEST
    assert refused("GET", {}, ADDRESS) is HTTPStatus.MISDIRECTED_REQUEST
    assert hosts(("192.168.1.20", 80)) == {"192.168.1.20:80", "192.168.1.20"}
    assert hosts(("fd00::1", 8090)) == {"[fd00::1]:8090"}


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "CONNECT", "", "get"])
def test_other_methods_are_not_for_us(method: str) -> None:
    assert refused(method, HOST, ADDRESS) is HTTPStatus.METHOD_NOT_ALLOWED


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({}, None),
        ({"origin": "http://192.168.1.20:8090"}, None),
        ({"origin": "http://evil.example"}, HTTPStatus.FORBIDDEN),
        ({"origin": "https://192.168.1.20:8090"}, HTTPStatus.FORBIDDEN),
        ({"origin": "null"}, HTTPStatus.FORBIDDEN),
        ({"content-type": "application/x-www-form-urlencoded; charset=utf-8"}, None),
        ({"content-type": "text/plain"}, HTTPStatus.UNSUPPORTED_MEDIA_TYPE),
        ({"content-type": ""}, HTTPStatus.UNSUPPORTED_MEDIA_TYPE),
        ({"content-length": ""}, HTTPStatus.LENGTH_REQUIRED),
        ({"content-length": "-1"}, HTTPStatus.LENGTH_REQUIRED),
        ({"content-length": "²"}, HTTPStatus.LENGTH_REQUIRED),
        ({"transfer-encoding": "chunked"}, HTTPStatus.LENGTH_REQUIRED),
        ({"content-length": str(MOST_BYTES)}, None),
        ({"content-length": str(MOST_BYTES + 1)}, HTTPStatus.REQUEST_ENTITY_TOO_LARGE),
        ({"content-length": "9" * 5000}, HTTPStatus.REQUEST_ENTITY_TOO_LARGE),
    ],
)
def test_a_form_comes_from_our_own_page_and_is_short(changed: dict[str, str], status: HTTPStatus | None) -> None:
    assert refused("POST", {**FORM, **changed}, ADDRESS) is status


def test_a_form_is_read_with_each_field_once() -> None:
    assert fields_of(b"left=64&top=&name=%E7%BD%91") == {"left": "64", "top": "", "name": "网"}
    for body in (b"left=1&left=2", b"left=\xff", b"left=%ff", b"&".join(b"a%d=1" % one for one in range(50))):
        assert fields_of(body) is None


def test_the_token_is_the_cookies() -> None:
    assert token_of(f"other=1; {COOKIE}=abc") == "abc"
    assert token_of(f"a/b=[1]; {COOKIE}=abc; x") == "abc", "another program's of the same address is in nobody's way"
    for cookies in ("", "other=1", "\x00;;==", f"{COOKIE}"):
        assert token_of(cookies) == ""


@pytest.mark.parametrize(
    ("accepts", "language"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh_CN"),
        ("zh-Hans-CN", "zh_CN"),
        ("zh-HK,zh;q=0.9", "zh_HK"),
        ("zh-Hant-HK;q=0.8, en;q=0.9", "en"),
        ("zh-TW", "zh_HK"),
        ("en-GB", "en"),
        ("fr, en;q=0.3", "en"),
        ("fr", "zh_CN"),
        ("", "zh_CN"),
        ("*", "zh_CN"),
        ("en;q=0, zh-HK", "zh_HK"),
        ("en;q=loud, zh-HK;q=0.1", "zh_HK"),
        ("english", "zh_CN"),
        (";;,,=;q", "zh_CN"),
    ],
)
def test_the_page_speaks_the_phones_language_where_it_is_one_of_ours(accepts: str, language: str) -> None:
    assert language_of(accepts, "zh_CN") == language


def test_the_page_comes_anew_where_it_was() -> None:
    assert [see().where, see("region").where] == ["/", "/#region"]
