"""What the contract is tried against: the reference server. Another implementation joins here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.served import Served, serving


@pytest.fixture(params=["reference"])
def served(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Served]:
    assert request.param == "reference"
    with serving(tmp_path) as found:
        yield found
