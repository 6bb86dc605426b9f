"""Checks after the tests that the pure rooms stand at 100 % of lines and branches. Prints what is missing."""

import sys
from pathlib import Path

from coverage import Coverage

PURE = (
    "deploy/packages/components.py",
    "deploy/packages/contents.py",
    "deploy/packages/control.py",
    "deploy/packages/lock.py",
    "deploy/packages/maintainer.py",
    "deploy/packages/papers.py",
    "deploy/packages/qt.py",
    "deploy/packages/recipe.py",
    "deploy/packages/sbom.py",
    "deploy/packages/stage.py",
    "deploy/release.py",
    "deploy/stick/fat.py",
    "deploy/stick/kernel_modules.py",
    "deploy/stick/release_file.py",
    "deploy/stick/snapshot.py",
    "deploy/trial/frame_buffer.py",
    "backend/enrolment_rules.py",
    "installer/asset_number.py",
    "installer/conversation.py",
    "installer/disks.py",
    "installer/hall_folder.py",
    "installer/install_page.py",
    "installer/machine_role.py",
    "installer/painting.py",
    "installer/partitions.py",
    "installer/stick_facts.py",
    "installer/sums.py",
    "installer/writing.py",
    "installer/writing_plan.py",
    "kiosk/controls/scale.py",
    "kiosk/forms",
    "kiosk/out_of_service/layout.py",
    "kiosk/session/outcome.py",
    "kiosk/session/commands.py",
    "kiosk/sight",
    "kiosk/slices",
    "kiosk/tasks",
    "kiosk/visit",
    "labourhall/contract/typed_code.py",
    "labourhall/market",
    "labourhall/program/shown_frames.py",
    "labourhall/program/starts.py",
    "labourhall/program/toml_text.py",
    "setup/enrolling.py",
    "upgrade/failures.py",
    "upgrade/judgement.py",
    "upgrade/simulation.py",
    "cardreader/ssse",
    "setup/failures.py",
    "setup/first_start",
    "setup/hands/wishes.py",
    "setup/label.py",
    "setup/placing/plan.py",
    "setup/roles.py",
    "setup/screen/layout.py",
    "setup/screen/page.py",
    "setup/screen/pages.py",
    "setup/screen/sketch.py",
    "setup/screen/turning.py",
    "setup/sentences.py",
    "setup/stick/codes.py",
    "setup/stick/facts.py",
    "setup/stick/layers.py",
    "setup/stick/manifest.py",
    "display/editor/blanks.py",
    "display/editor/board_look.py",
    "display/editor/copies.py",
    "display/editor/day.py",
    "display/editor/difference.py",
    "display/editor/disk_reasons.py",
    "display/editor/document.py",
    "display/editor/edits.py",
    "display/editor/failures.py",
    "display/editor/fair_table.py",
    "display/editor/fields.py",
    "display/editor/fits.py",
    "display/editor/history.py",
    "display/editor/interrupt_look.py",
    "display/editor/journal_lines.py",
    "display/editor/names.py",
    "display/editor/opening.py",
    "display/editor/page_edits.py",
    "display/editor/paste.py",
    "display/editor/remarks.py",
    "display/editor/rich_text.py",
    "display/editor/schedule_edits.py",
    "display/editor/splitting.py",
    "display/editor/table_pages.py",
    "display/editor/templates.py",
    "display/editor/verdict.py",
    "display/glyphs",
    "display/pages",
    "display/appearance.py",
    "display/calls.py",
    "display/calm.py",
    "display/canvas.py",
    "display/commissioning/access.py",
    "display/commissioning/code_page.py",
    "display/commissioning/far_row_part.py",
    "display/commissioning/form.py",
    "display/commissioning/forms.py",
    "display/commissioning/kept.py",
    "display/commissioning/kept_part.py",
    "display/commissioning/markup.py",
    "display/commissioning/page.py",
    "display/commissioning/pattern_part.py",
    "display/commissioning/reading.py",
    "display/commissioning/region_part.py",
    "display/commissioning/request.py",
    "display/commissioning/sentences.py",
    "display/commissioning/state_part.py",
    "display/commissioning/view.py",
    "display/damage.py",
    "display/draft.py",
    "display/fitted.py",
    "display/folding.py",
    "display/filling.py",
    "display/foresight.py",
    "display/freshness.py",
    "display/gate.py",
    "display/grids.py",
    "display/instead.py",
    "display/interrupted.py",
    "display/lamps.py",
    "display/legibility.py",
    "display/legible_grid.py",
    "display/life.py",
    "display/memo.py",
    "display/moments.py",
    "display/motion.py",
    "display/orders.py",
    "display/own_pages.py",
    "display/page_words.py",
    "display/panels.py",
    "display/patterns.py",
    "display/picture.py",
    "display/planner.py",
    "display/player.py",
    "display/showing.py",
    "display/slack.py",
    "display/programme.py",
    "display/proof.py",
    "display/read_back.py",
    "display/rehearsal.py",
    "display/regions.py",
    "display/rotation.py",
    "display/ranks.py",
    "display/rounds.py",
    "display/schedule.py",
    "display/selection.py",
    "display/steps.py",
    "display/unclear.py",
    "display/ticker.py",
)
ROOT = Path(__file__).parents[1]


def is_pure(path: Path) -> bool:
    """Whether this file belongs to a room that touches nothing."""
    name = path.relative_to(ROOT).as_posix()
    return any(name == room or name.startswith(room + "/") for room in PURE)


def gaps(coverage: Coverage) -> list[str]:
    """One line for each pure file that the tests do not cover whole."""
    found = []
    for name in sorted(coverage.get_data().measured_files()):
        path = Path(name)
        if path.is_relative_to(ROOT) and is_pure(path):
            numbers = coverage._analyze(name).numbers
            if numbers.n_missing or numbers.n_missing_branches:
                found.append(
                    f"{path.relative_to(ROOT)}: {numbers.n_missing} lines, {numbers.n_missing_branches} branches"
                )
    return found


def main() -> int:
    """Exit 1 if a pure file is not covered whole."""
    coverage = Coverage(data_file=str(ROOT / ".coverage"), config_file=str(ROOT / "pyproject.toml"))
    coverage.load()
    missing = gaps(coverage)
    for line in missing:
        print(f"not at 100 %: {line}")
    if not missing:
        print("pure rooms: 100 % of lines and branches")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
