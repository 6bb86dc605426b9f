"""Which of this machine's addresses is one of the hall's network: a private one that others reach, or none."""

import socket

import pytest

from display.commissioning import networks
from display.commissioning.networks import first_private, own_address


@pytest.mark.parametrize(
    ("found", "own"),
    [
        ([], None),
        (["127.0.0.1"], None),
        (["169.254.3.4", "127.0.0.1", "0.0.0.0"], None),
        (["8.8.8.8", "127.0.0.1"], None),
        (["8.8.8.8", "192.168.1.20", "10.0.0.1"], "192.168.1.20"),
        (["172.16.0.9"], "172.16.0.9"),
    ],
)
def test_it_listens_at_a_private_address_alone(found: list[str], own: str | None) -> None:
    assert first_private(found) == own


def test_this_machines_addresses_are_had_without_asking_anybody() -> None:
    assert "127.0.0.1" in list(networks._of_interfaces())
    found = own_address()
    assert found is None or first_private([found]) == found


def test_a_machine_without_a_way_out_has_those_of_its_interfaces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(networks, "_NOWHERE", ("255.255.255.255", 9))
    assert list(networks._towards_others()) == []


def test_an_interface_without_an_address_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "if_nameindex", lambda: [(9, "nosuch0"), (1, "lo")])
    assert list(networks._of_interfaces()) == ["127.0.0.1"]
