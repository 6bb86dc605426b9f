"""What a machine has to have for clean trees, said before anything is begun."""

import os
import subprocess

import pytest

from deploy import tree


def test_whoever_is_not_root_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert "run this as root" in tree.trouble()


def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(tree, "NEEDED", ("sh", "no-such-program"))
    assert tree.trouble() == "not installed: no-such-program; scripts/setup.sh machines installs what is needed"


def test_a_machine_without_namespaces_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(tree, "NEEDED", ())
    refused = ["sh", "-c", "echo Operation not permitted >&2; exit 1"]
    run = subprocess.run
    monkeypatch.setattr(subprocess, "run", lambda command, **more: run(refused, **more))
    assert tree.trouble() == "this machine allows no namespaces of one's own: Operation not permitted"
