"""What follows at each step from what somebody pressed: panel, numbers, devices, label. Pure."""

from dataclasses import replace
from typing import Final

from setup.enrolling import LONGEST_ASSET, asset_number
from setup.first_start import glass
from setup.first_start.entering import Turn, asking, enter, kept, known
from setup.first_start.progress import BoardName, DeviceTrial, EnrolmentResult, PanelWidth, Result, SetupStep
from setup.first_start.states import (
    Approving,
    Labelling,
    Measuring,
    Naming,
    NotEnrolled,
    Setup,
    Trying,
    Unkept,
)
from setup.first_start.vocabulary import Pressed, Try

TARGETS: Final = 3
"""Corners of the glass that are touched: a panel whose touch is turned or mirrored hits none of two."""


def pressed(setup: Setup, event: Pressed) -> Turn:
    """Somebody pressed; what means nothing here changes nothing."""
    at = setup.at
    match at:
        case Measuring():
            return _measured(setup, at, event)
        case Naming():
            return _named(setup, at, event)
        case NotEnrolled() | Approving():
            return _about_enrolment(setup, event)
        case Trying():
            return _about_device(setup, at, event)
        case Labelling():
            return _about_label(setup, event)
        case Unkept() if event.action == "again":
            return kept(setup, known(setup))
        case _:
            return setup, ()


def _measured(setup: Setup, at: Measuring, event: Pressed) -> Turn:
    pixels = setup.around.pixels if at.turned % 180 == 0 else setup.around.pixels.upright
    match event.action:
        case "longer" | "shorter":
            by = int(event.argument or 1) * (1 if event.action == "longer" else -1)
            line = at.line + by
            fits = glass.can_be(glass.width_by(max(1, line), pixels))
            return (replace(setup, at=replace(at, line=line)) if fits else setup), ()
        case "turn":
            turned = (at.turned + 90) % 360
            return replace(setup, at=replace(at, turned=turned)), ()
        case "type":
            return replace(setup, at=replace(at, typed="")), ()
        case "key" if at.typed is not None and event.argument in "0123456789." and len(at.typed) < 6:
            return replace(setup, at=replace(at, typed=at.typed + event.argument)), ()
        case "erase" if at.typed is not None:
            return replace(setup, at=replace(at, typed=at.typed[:-1] if at.typed else None)), ()
        case "done":
            width = glass.width_by(at.line, pixels) if at.typed is None else _number(at.typed)
            if not glass.can_be(width):
                return replace(setup, at=replace(at, typed="")), ()
            return kept(setup, replace(known(setup), panel=PanelWidth(width, at.turned)))
        case _:
            return setup, ()


def _number(typed: str) -> float:
    try:
        return float(typed)
    except ValueError:
        return 0.0


def _named(setup: Setup, at: Naming, event: Pressed) -> Turn:
    match event.action:
        case "key" if len(at.typed) < LONGEST_ASSET:
            return replace(setup, at=Naming(at.step, at.typed + event.argument)), ()
        case "erase":
            return replace(setup, at=Naming(at.step, at.typed[:-1])), ()
        case "done" if name := asset_number(at.typed):
            progress = known(setup)
            if at.step is SetupStep.ASSET:
                return kept(setup, replace(progress, asset=name))
            return kept(setup, replace(progress, board=BoardName(name)))
        case "done":
            return replace(setup, at=replace(at, unfit=True)), ()
        case _:
            return setup, ()


def _about_enrolment(setup: Setup, event: Pressed) -> Turn:
    at, progress = setup.at, known(setup)
    may_replace = isinstance(at, NotEnrolled) and at.may_replace
    match event.action:
        case "again" if isinstance(at, NotEnrolled):
            return asking(setup)
        case "replace" if may_replace:
            return asking(setup, replaces=True)
        case "renumber" if may_replace:
            return replace(setup, at=Naming(SetupStep.ASSET), progress=replace(progress, asset="")), ()
        case "later":
            code = at.code if isinstance(at, NotEnrolled) else ""
            return kept(setup, replace(progress, registration=EnrolmentResult(False, code)))
        case _:
            return setup, ()


def _about_device(setup: Setup, at: Trying, event: Pressed) -> Turn:
    def ended(result: Result, said: str) -> Turn:
        return kept(setup, known(setup).with_trial(DeviceTrial(at.step, result, said)))

    trouble = at.trouble.failure.code if at.trouble is not None else ""
    match event.action:
        case "target" if at.step is SetupStep.TOUCH and event.argument == str(at.touched):
            if at.touched + 1 < TARGETS:
                return replace(setup, at=replace(at, touched=at.touched + 1)), ()
            return ended(Result.GOOD, "")
        case "yes" if at.seen and at.step is not SetupStep.READER:
            return ended(Result.GOOD, at.seen)
        case "no" if at.seen and at.step is not SetupStep.READER:
            return ended(Result.BAD, at.seen)
        case "again" if at.step is not SetupStep.TOUCH:
            return replace(setup, at=Trying(at.step)), (Try(at.step),)
        case "skip":
            return ended(Result.BAD if trouble else Result.SKIPPED, trouble)
        case _:
            return setup, ()


def _about_label(setup: Setup, event: Pressed) -> Turn:
    match event.action:
        case "done":
            return kept(setup, replace(known(setup), labelled=True))
        case "again":
            return enter(setup)
        case _:
            return setup, ()
