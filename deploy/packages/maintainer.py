"""What a package does when it is installed and removed: its user, its data folder, its first settings, its units.

Settings are no conffile of dpkg's: no upgrade at night may stop at a question. They and the data are kept until the
package is purged, and each step may be cut off and done again. What shows something to people is started by the
machine's start and never by an upgrade: somebody may stand before it.
"""

from string import Template
from typing import Final

from deploy.packages.recipe import Recipe

_POSTINST: Final = Template("""\
#!/bin/sh
# Done again whenever an installation was cut off: every step looks first whether it is needed.
set -e
if [ "$$1" = configure ]; then
${steps}fi
""")
_USER: Final = Template("""\
    if ! getent passwd $user >/dev/null; then
        adduser --quiet --system --group --no-create-home --home /var/lib/labourhall/$role \\
            --shell /usr/sbin/nologin $user
    fi
    install -d -m 0755 /var/lib/labourhall
    install -d -o $user -g $user -m 0750 /var/lib/labourhall/$role
""")
_SETTINGS: Final = Template("""\
    install -d -m 0755 /etc/labourhall
    if [ ! -e /etc/labourhall/$program.toml ]; then
        install -m 0644 /usr/share/labourhall/settings/$program.toml /etc/labourhall/$program.toml.new
        mv /etc/labourhall/$program.toml.new /etc/labourhall/$program.toml
    fi
""")
_ENABLED: Final = Template("""\
    # Enabled once: whoever disables a unit finds it so after an upgrade.
    for unit in $enabled; do
        deb-systemd-helper unmask "$$unit" >/dev/null
        if deb-systemd-helper --quiet was-enabled "$$unit"; then
            deb-systemd-helper enable "$$unit" >/dev/null
        else
            deb-systemd-helper update-state "$$unit" >/dev/null
        fi
    done
""")
_RELOADED: Final = """\
    if [ -d /run/systemd/system ]; then
        systemctl --system daemon-reload
    fi
"""
_RESTARTED: Final = Template("""\
    if [ -d /run/systemd/system ]; then
        deb-systemd-invoke restart $restarted || true
    fi
""")
_PRERM: Final = Template("""\
#!/bin/sh
set -e
if [ "$$1" = remove ] && [ -d /run/systemd/system ]; then
    deb-systemd-invoke stop $enabled || true
fi
""")
_POSTRM: Final = Template("""\
#!/bin/sh
# Removed, settings and data stay for whoever comes back; purged, they go. The user stays, locked: nobody else is to get
# its number.
set -e
${steps}if [ "$$1" = purge ]; then
    rm -rf /var/lib/labourhall/$role /etc/labourhall/$role.* /etc/labourhall/$role-*$shared
    rmdir --ignore-fail-on-non-empty /var/lib/labourhall /etc/labourhall 2>/dev/null || true
fi
""")
_UNLOADED: Final = """\
if [ -d /run/systemd/system ]; then
    systemctl --system daemon-reload
fi
"""
_FORGOTTEN: Final = Template("""\
if [ "$$1" = purge ]; then
    deb-systemd-helper purge $enabled >/dev/null
fi
""")


def scripts(package: str, recipe: Recipe) -> dict[str, str]:
    """The maintainer scripts of a package, by name; none where nothing is to be done."""
    if not recipe.settings and not recipe.has_units and not recipe.shared_settings:
        return {}
    given = {
        "role": role(package),
        "program": program(package, recipe),
        "user": recipe.user,
        "enabled": " ".join(recipe.enabled),
        "restarted": " ".join(recipe.restarted),
        "shared": "".join(f" {one}" for one in recipe.shared_settings),
    }
    begun = [
        _USER.substitute(given) if recipe.user else "",
        _SETTINGS.substitute(given) if recipe.settings else "",
        _ENABLED.substitute(given) if recipe.enabled else "",
        _RELOADED if recipe.has_units else "",
        _RESTARTED.substitute(given) if recipe.restarted else "",
    ]
    ended = [_FORGOTTEN.substitute(given) if recipe.enabled else "", _UNLOADED if recipe.has_units else ""]
    found = {"postrm": _POSTRM.substitute(given, steps="".join(ended))}
    if any(begun):
        found["postinst"] = _POSTINST.substitute(steps="".join(begun))
    if recipe.enabled:
        found["prerm"] = _PRERM.substitute(enabled=" ".join(one for one in recipe.enabled if "@" not in one))
    return found


def role(package: str) -> str:
    """What a package of a role is called in folders."""
    return package.removeprefix("labourhall-")


def program(package: str, recipe: Recipe) -> str:
    """What its program is called in settings: the role, or the first of several."""
    return f"{role(package)}-{recipe.first}" if recipe.first else role(package)
