"""Why a machine that comes with a one-time code is not enrolled; the tree of all refusals is in `refusals`."""

from labourhall.contract.refusals import Refusal


class UnknownCode(Refusal):
    """Nobody made that one-time code."""

    status, urn, code = 404, "unknown-code", "L-260"
    cause = "The one-time code is not one of this city's, or it was forgotten since it ran out."
    remedy = "Type it again; if it stays, ask the office for another: hall-backend codes --hall HALL."


class UsedCode(Refusal):
    """Another machine enrolled with that code."""

    status, urn, code = 409, "used-code", "L-261"
    cause = "The one-time code was used by another machine, whose number is named."
    remedy = "Take another code of the batch. If the named machine is not yours, tell the office: someone had the code."


class ExpiredCode(Refusal):
    """The code was good until a day that is past."""

    status, urn, code = 410, "expired-code", "L-262"
    cause = "The one-time code ran out on the named day, by the city's calendar."
    remedy = "Ask the office for another: hall-backend codes --hall HALL."


class OtherHall(Refusal):
    """The code is for another hall than the machine."""

    status, urn, code = 409, "other-hall", "L-263"
    cause = "The stick or the settings are of one hall, the one-time code is for another, which is named."
    remedy = "Take the stick and the codes of this hall."


class OtherRole(Refusal):
    """The code is for machines that do something else."""

    status, urn, code = 409, "other-role", "L-264"
    cause = "The one-time code is for machines of another role (kiosk, display, editor), which is named."
    remedy = "Take a code for this role, or choose the other role at the machine."


class AssetTaken(Refusal):
    """A machine of that number is enrolled in the hall."""

    status, urn, code = 409, "asset-taken", "L-265"
    cause = "The hall has a machine with this asset number already."
    remedy = (
        "If this machine takes its place, choose to replace it: the old one is then no longer known. Else correct the "
        "number."
    )


class NothingToReplace(Refusal):
    """No machine of that number is there."""

    status, urn, code = 404, "nothing-to-replace", "L-266"
    cause = "This machine is to replace another, but the hall has none with this asset number."
    remedy = "Read the number off the old machine's label again, or enrol this one as a new machine."


class MachineRefused(Refusal):
    """An officer refused the machine."""

    status, urn, code = 403, "machine-refused", "L-267"
    cause = "An officer looked at this machine among those that waited, and refused it; its code is used up."
    remedy = "Ask the office why. To try again takes another code."


class MachineKnown(Refusal):
    """The city knows this machine's key by another number."""

    status, urn, code = 409, "machine-known", "L-268"
    cause = (
        "A machine with this one's key is enrolled by the number that is named: this disk is a copy of that machine's, "
        "or this machine was enrolled before by another number."
    )
    remedy = "Have this machine make a new key (docs/enrolment.md), then enrol it with another code."
