"""The hall has started: each part is a process of its own, and no secret is where others on the machine can read it."""

from pathlib import Path

from demo.tour import table
from demo.tour.scene import TourScene, require


def hall(scene: TourScene) -> None:
    """Note what runs; look for keys and PIN in every argument vector and environment, as the kernel shows them."""
    scene.vacancies = scene.hall.city.open_vacancies()
    _check_table(scene)
    scene.findings.vacancies = scene.hall.city.import_report
    scene.findings.processes = scene.hall.processes()
    secrets = [*scene.hall.city.secrets, scene.options.pin]
    for process in scene.findings.processes:
        require(bool(process.argv), f"{process.name} does not run.")
        public = "\0".join(process.argv) + _environment(process.pid)
        require(not any(secret in public for secret in secrets if secret), f"A secret of {process.name} can be read.")


def _check_table(scene: TourScene) -> None:
    """What the city has open is what stands open in the demonstration's own table."""
    lines = table.read(scene.hall.plan.vacancies)
    if lines is None:
        return
    there = {line.identifier for line in lines.values() if line.is_open(scene.hall.today)}
    taken = {vacancy.provenance.source_id for vacancy in scene.vacancies.values()}
    require(taken == there, f"The table has {len(there)} open vacancies, the city {len(taken)}, or they are others.")


def _environment(pid: int) -> str:
    return Path(f"/proc/{pid}/environ").read_bytes().decode(errors="replace")
