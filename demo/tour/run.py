"""One tour from its options to its report. Whatever happens, the report is written and nothing keeps running."""

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from demo.clock import NoClock, offset_to
from demo.hall.hall import RunningHall
from demo.hall.plan import Board, Plan
from demo.hall.process import HallFailed, InputRefused
from demo.people import shipped
from demo.people.holders import holders
from demo.people.images import image
from demo.people.numbers import draw
from demo.people.roster import HUANG, LIANG
from demo.tour import report
from demo.tour.evidence import Evidence
from demo.tour.expectation import expect, load_holders, load_image
from demo.tour.findings import TourFindings
from demo.tour.itinerary import BEGINNING, ENDING, PLAYS, after_reading
from demo.tour.options import Options
from demo.tour.outcome import StepFailed, TourOutcome, TourStep
from demo.tour.scene import TourScene
from demo.tour.visitor import Visitor
from demo.vacancies import generated
from labourhall.program import words
from labourhall.program.hall_time import HALL_TIME

DONE, FAILED, WRONG = 0, 1, 2


class Tour:
    """One tour. `hall` makes the hall of a plan; tests hand in one whose parts they harm."""

    def __init__(
        self, options: Options, hall: Callable[[Plan], RunningHall] = RunningHall, chinese: bool = False
    ) -> None:
        self.options = options
        self.findings = TourFindings()
        self.step = TourStep.HALL
        self._hall = hall
        self._today = (options.now or datetime.now(UTC)).astimezone(HALL_TIME).date()
        self._known = _known(self._today) if options.holders is None else load_holders(options.holders)
        self._expectation = expect(self._card(chinese), self._known)
        self.evidence = Evidence(options.out)

    def run(self) -> int:
        """Make the tour and write the report; the exit code: whether every step of its outcome truly happened."""
        failed: TourStep | None = None
        sentence, code = "", DONE
        try:
            self._play()
        except (StepFailed, HallFailed, NoClock) as trouble:
            failed, sentence = self.step, str(trouble)
            code = WRONG if isinstance(trouble, InputRefused) else FAILED
            print(f"{failed}: {sentence}", file=sys.stderr)
        else:
            print(f"{self.findings.outcome and self.findings.outcome.kind}: {self.evidence.report}", file=sys.stderr)
        content = report.report(self.findings, self.options.boards, failed, sentence)
        report.write(self.evidence.report, content)
        return code

    def before(self, step: TourStep, scene: TourScene) -> None:
        """Called before each step."""
        print(f"… {step}", file=sys.stderr, flush=True)

    def itinerary(self, outcome: TourOutcome) -> tuple[TourStep, ...]:
        """The steps that follow the reading."""
        return (*after_reading(outcome, self.options.portal, self.options.disk_full, self.options.ask), *ENDING)

    def _play(self) -> None:
        with self._hall(self._plan()) as hall:
            scene = TourScene(
                self.options,
                self._expectation,
                self.evidence,
                self.findings,
                hall,
                Visitor(hall.site.stage_socket),
                words.read("zh_CN"),
            )
            try:
                self._steps(BEGINNING, scene)
                assert self.findings.outcome is not None
                self._steps(self.itinerary(self.findings.outcome), scene)
            finally:
                report.note_taps(self.findings, scene.visitor.page_taps)

    def _steps(self, steps: tuple[TourStep, ...], scene: TourScene) -> None:
        for step in steps:
            self.step = step
            self.before(step, scene)
            PLAYS[step](scene)

    def _card(self, chinese: bool) -> dict[str, Any]:
        if self.options.card is not None:
            return load_image(self.options.card, chinese)
        person = HUANG if self.options.ask else LIANG
        return image(person, draw(person, self._today))

    def _plan(self) -> Plan:
        now = self.options.now
        return Plan(
            vacancies=self.options.vacancies or self._generated(),
            columns=self.options.columns,
            holders=tuple(self._known),
            sam=self._expectation.card.image.get("sam") or {},
            offset=None if now is None else offset_to(now, datetime.now(UTC)),
            boards=tuple(Board(*size, self.evidence.wall_of(place)) for place, size in enumerate(self.options.boards)),
            logs=self.evidence.logs,
            apdus=self.evidence.apdus,
            http=self.evidence.http,
            rejected=self.evidence.folder / "rejected.csv",
        )

    def _generated(self) -> Path:
        path = self.evidence.logs / "vacancies.csv"
        generated.write(path, self._today)
        return path


def _known(today: date) -> list[dict[str, Any]]:
    """Whom the city knows where HOLDERS does not say: the twelve, and whose cards ship with the product."""
    return [*holders(today), *shipped.holders(today)]
