"""The real files of `../shared/data`; a test that needs one skips where they are not there."""

import csv
import gzip
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[4] / "shared" / "data"
JOBS_2024 = "vacancies_gz_51job_2024.csv.gz"
BLUE_COLLAR = "vacancies_bluecollar_gz_2025.csv.gz"
JOBS_2023 = "vacancies_cn_51job_2023_mit.csv.gz"
ALL = (JOBS_2024, BLUE_COLLAR, JOBS_2023)

needs_shared = pytest.mark.skipif(not FOLDER.is_dir(), reason="needs ../shared")


def rows(name: str) -> list[dict[str, str]]:
    """The file as plain rows, read by nothing of ours."""
    with gzip.open(FOLDER / name, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
