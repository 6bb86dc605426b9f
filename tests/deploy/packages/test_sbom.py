import json
from dataclasses import replace

from deploy.packages.components import Component
from deploy.packages.sbom import document
from tests.deploy.packages.test_control import KIOSK

ANYIO = Component("anyio", "4.16.0", "MIT", "https://x.org", "ab" * 32)


def test_the_bill_names_every_library_with_its_licence_and_hash() -> None:
    bill = json.loads(document(KIOSK, [ANYIO], ["labourhall"], 0))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    assert bill["metadata"]["timestamp"] == "1970-01-01T00:00:00Z"
    library, other = bill["components"]
    assert library["purl"] == "pkg:pypi/anyio@4.16.0"
    assert library["hashes"] == [{"alg": "SHA-256", "content": "ab" * 32}]
    assert library["licenses"] == [{"expression": "MIT"}]
    assert other["name"] == "labourhall"
    assert bill["dependencies"][0]["dependsOn"] == [library["bom-ref"], other["bom-ref"]]


def test_the_same_contents_give_the_same_bytes_and_others_another_serial_number() -> None:
    first = document(KIOSK, [ANYIO], [], 0)
    assert first == document(KIOSK, [ANYIO], [], 0)
    other = document(replace(KIOSK, version="0.2.0~deb12"), [ANYIO], [], 0)
    assert json.loads(first)["serialNumber"] != json.loads(other)["serialNumber"]


def test_what_a_library_carries_inside_is_named_within_it() -> None:
    (library,) = json.loads(document(KIOSK, [replace(ANYIO, bundled=(("openssl", "4.0.1"),))], [], 0))["components"]
    inside = {"type": "library", "bom-ref": "pkg:pypi/anyio@4.16.0#openssl", "name": "openssl", "version": "4.0.1"}
    assert library["components"] == [inside]


def test_a_library_without_a_page_has_no_empty_reference() -> None:
    (library,) = json.loads(document(KIOSK, [replace(ANYIO, home="")], [], 0))["components"]
    assert "externalReferences" not in library
