"""What is on the glass while one page follows another: table to table row by row, everything else whole. Pure."""

from itertools import zip_longest

from display.motion import rows_turned
from display.pages.body import Body, PagePlace


def turning(before: Body | None, after: Body, since: int) -> Body:
    """What stands on the glass `since` frames after `after` began to take the place of `before`.

    Of one layout to the same: the first rows of the new page, the rest of the old one; each row is whole in every
    frame. Header and footer are not part of a body and stay as they are.
    """
    if before is None or before.layout != after.layout:
        return after
    turned = rows_turned(since, len(after.slots))
    if turned == len(after.slots):
        return after
    pairs = zip_longest(before.slots, after.slots, fillvalue=PagePlace())
    slots = tuple(new if index < turned else old for index, (old, new) in enumerate(pairs))
    return Body(after.layout, after.fixed, slots)
