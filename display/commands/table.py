"""What may be typed in place of the options of `hall-display`: it shows no board, and ends."""

from typing import Final

from display.commands import exposure, proof, render, steer, take, why

COMMANDS: Final = {
    "blank": (steer.add, steer.blank),
    "commission": (steer.add_commission, steer.commission),
    "exposure": (exposure.add, exposure.run),
    "pattern": (steer.add_pattern, steer.pattern),
    "proof": (proof.add, proof.run),
    "reload": (steer.add, steer.reload),
    "renew": (steer.add, steer.renew),
    "render": (render.add, render.run),
    "screenshot": (steer.add_screenshot, steer.screenshot),
    "status": (steer.add_status, steer.status),
    "take": (take.add, take.run),
    "unblank": (steer.add, steer.unblank),
    "why": (why.add, why.run),
}
"""By name: what adds its options to a parser, and what does it."""
