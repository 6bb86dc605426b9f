"""What can be touched here and nowhere else."""

from enum import StrEnum


class AskingAction(StrEnum):
    """The pages' own controls: ask and let age and trade be told, ask without, go on."""

    ASK_TELLING = "ask_telling"
    ASK_SILENT = "ask_silent"
    GO_ON = "go_on"
