"""Prints how many posts of each profile's trades stand in which group, on each table that is there."""

from labourhall.market.matching.grouping import group
from tests.backend.importing import shared
from tests.labourhall.market.samples import LAW, SHIPPED
from tests.profiles.profile import ON, profiles
from tests.profiles.tables import GENERATED, REAL, vacancies


def main() -> None:
    """One line for each profile and table: open posts of the trades, the five groups, near posts, the main reasons."""
    there = (GENERATED, *REAL) if shared.FOLDER.is_dir() else (GENERATED,)
    for name in there:
        print(f"\n{name}\n{'':16}{'open':>6}{'fits':>6}{'ask':>6}{'step':>6}{'far':>6}{'shut':>6}{'near':>6}")
        for one in profiles():
            found = group(one.seeker, vacancies(name), SHIPPED, LAW, ON, 0)
            lists = (found.fits, found.ask, found.one_step, found.further, found.closed, found.near)
            why = ", ".join(
                f"{bar.code} {' '.join(bar.args)} {n}" for bar, n in (*found.further.why, *found.closed.why)[:2]
            )
            print(f"{one.key:16}{found.open_of_trade:6}{''.join(f'{group.count:6}' for group in lists)}  {why}")


if __name__ == "__main__":
    main()
