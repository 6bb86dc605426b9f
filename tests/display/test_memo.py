"""The same question has the same answer, reckoned once; another one is reckoned anew."""

from display.memo import Memo


def test_what_was_asked_last_is_not_reckoned_again() -> None:
    memo, reckoned = Memo[str](), list[str]()

    def asked(name: str) -> str:
        def answer() -> str:
            reckoned.append(name)
            return name.upper()

        return memo.of((name, 1), answer)

    assert [asked(one) for one in "aaba"] == ["A", "A", "B", "A"]
    assert reckoned == ["a", "b", "a"]
