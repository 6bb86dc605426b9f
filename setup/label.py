"""What a machine's label says: its number, its hall, and as a code how it stood when it was set up. No secret. Pure."""

from labourhall.printing.qr_code import CAPACITY_BYTES
from labourhall.program.words import Words
from setup.first_start.progress import Result, SetupProgress

Facts = tuple[tuple[str, str], ...]


def facts_of(progress: SetupProgress, words: Words) -> Facts:
    """Caption and value of each line below the number."""
    registered = progress.registration is not None and progress.registration.done
    lines = [
        (words.text("setup.label.hall"), progress.hall_name),
        (words.text("setup.label.role"), words.text(f"setup.role.{progress.role}")),
        (words.text("setup.label.city"), words.text("setup.label.enrolled" if registered else "setup.label.unknown")),
    ]
    if progress.board is not None:
        lines.append((words.text("setup.label.board"), progress.board.name))
    if progress.panel is not None:
        lines.append((words.text("setup.label.glass"), f"{progress.panel.width_mm:g} mm"))
    wrong = [words.text(f"setup.{one.step}.name") for one in progress.trials if one.result is not Result.GOOD]
    if progress.trials:
        tried = ", ".join(wrong) if wrong else words.text("setup.label.all_good")
        lines.append((words.text("setup.label.wrong" if wrong else "setup.label.tried"), tried))
    return tuple(lines)


def check_text(progress: SetupProgress, words: Words, today: str) -> str:
    """One fact a line, as any phone shows it: number, hall, what was found, the day."""
    values = [progress.asset, *(f"{caption} {value}" for caption, value in facts_of(progress, words)), today]
    kept = [" ".join(value.split()) for value in values if value.strip()]
    while len("\n".join(kept).encode()) > CAPACITY_BYTES:
        longest = max(range(len(kept)), key=lambda index: len(kept[index]))
        kept[longest] = kept[longest][:-1]
    return "\n".join(kept)
