"""What is in a package, as CycloneDX 1.5 JSON: the same bytes for the same contents."""

import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from deploy.packages.components import Component
from deploy.packages.control import Control


def document(control: Control, components: Sequence[Component], needs: Sequence[str], epoch: int) -> str:
    """The bill of a package: the libraries in it, and by name the packages of ours that it needs."""
    reference = f"pkg:deb/labourhall/{control.package}@{control.version}?arch={control.architecture}"
    parts = [_library(one) for one in components]
    others = [{"type": "library", "bom-ref": name, "name": name} for name in needs]
    listed = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": reference,
                "name": control.package,
                "version": control.version,
                "purl": reference,
                "licenses": [{"expression": "GPL-3.0-or-later"}],
            },
        },
        "components": [*parts, *others],
        "dependencies": [{"ref": reference, "dependsOn": [one["bom-ref"] for one in (*parts, *others)]}],
    }
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(listed, sort_keys=True))
    return json.dumps({"serialNumber": f"urn:uuid:{serial}", **listed}, indent=1, ensure_ascii=False) + "\n"


def _library(one: Component) -> dict[str, Any]:
    reference = f"pkg:pypi/{one.name}@{one.version}"
    return {
        "type": "library",
        "bom-ref": reference,
        "name": one.name,
        "version": one.version,
        "purl": reference,
        "hashes": [{"alg": "SHA-256", "content": one.digest}],
        "licenses": [{"expression": one.licence}],
        **({"components": [_bundled(reference, *each) for each in one.bundled]} if one.bundled else {}),
        **({"externalReferences": [{"type": "website", "url": one.home}]} if one.home else {}),
    }


def _bundled(reference: str, name: str, version: str) -> dict[str, str]:
    return {"type": "library", "bom-ref": f"{reference}#{name}", "name": name, "version": version}
