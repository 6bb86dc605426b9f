"""The hall has started: each part is a process of its own, and no secret is where others on the machine can read it."""

from pathlib import Path

from demo.tour.scene import TourScene, require


def hall(scene: TourScene) -> None:
    """Note what runs; look for keys and PIN in every argument vector and environment, as the kernel shows them."""
    scene.vacancies = scene.hall.city.open_vacancies()
    scene.findings.vacancies = scene.hall.city.import_report
    scene.findings.processes = scene.hall.processes()
    secrets = [*scene.hall.city.secrets, scene.options.pin]
    for process in scene.findings.processes:
        require(bool(process.argv), f"{process.name} does not run.")
        public = "\0".join(process.argv) + _environment(process.pid)
        require(not any(secret in public for secret in secrets if secret), f"A secret of {process.name} can be read.")


def _environment(pid: int) -> str:
    return Path(f"/proc/{pid}/environ").read_bytes().decode(errors="replace")
