"""`hall-demo run | desk | tour`: the hall on this desk, or the main job by itself."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType

from demo.clock import NoClock
from demo.desk import app, screen
from demo.hall.process import HallFailed
from demo.tour.options import BadArgument, read
from demo.tour.run import Tour
from labourhall.program import words
from labourhall.program.settings import SettingsError, read_secrets
from labourhall.program.terminal import at_a_terminal
from labourhall.program.words import Words

FAILED = 1
WRONG = 2
INTERRUPTED = 130


@at_a_terminal
def main(argv: Sequence[str] | None = None) -> int:
    """Read the command line and do it; the exit code."""
    parser = argparse.ArgumentParser(prog="hall-demo", description=__doc__, allow_abbrev=False)
    parser.add_argument("what", choices=("run", "desk", "tour"), help="run: the desk, or the tour without a screen")
    parser.add_argument("options", nargs="*", metavar="NAME=value", help="the tour's options; see demo/README.md")
    parser.add_argument("--secrets-fd", type=int, metavar="N", help='read {"PIN": …} from this inherited pipe')
    found = parser.parse_intermixed_args(argv)
    spoken = words.of_terminal(os.environ)
    signal.signal(signal.SIGTERM, _interrupted)
    try:
        if found.what == "tour":
            return tour(found.options, read_secrets(found.secrets_fd), spoken)
        return desk(found.options, found.what == "run", spoken)
    except BadArgument as error:
        print(f"hall-demo: {error.sentence(spoken)}", file=sys.stderr)
        return WRONG
    except SettingsError as error:
        print(f"hall-demo: {error}", file=sys.stderr)
        return WRONG
    except (HallFailed, NoClock) as error:
        print(f"hall-demo: {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED


def tour(arguments: Sequence[str], secrets: dict[str, str], spoken: Words) -> int:
    """Make the tour."""
    return Tour(read(arguments, secrets), chinese=spoken.language.startswith("zh")).run()


def desk(arguments: Sequence[str], tour_instead: bool, spoken: Words) -> int:
    """Show the desk; without a screen say so, and make the tour instead if that was asked for."""
    if screen.there_is_one(spoken):
        return app.run(spoken)
    print(spoken.text("desk.no_screen" if tour_instead else "desk.no_screen_here"), file=sys.stderr)
    return tour(arguments, {}, spoken) if tour_instead else FAILED


def _interrupted(number: int, frame: FrameType | None) -> None:
    """Told to end: leave as Ctrl-C does, so that everything is ended."""
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
