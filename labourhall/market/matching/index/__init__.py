"""All open vacancies as compact rows, arranged so that five groups are counted and listed by looking at few of them."""

from labourhall.market.matching.index.index import Index

__all__ = ["Index"]
