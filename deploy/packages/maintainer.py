"""What a package does when it is installed and removed: its user, its data folder, its first settings.

Settings are no conffile of dpkg's: no upgrade at night may stop at a question. They and the data are kept until the
package is purged, and each step may be cut off and done again.
"""

from string import Template
from typing import Final

_POSTINST: Final = Template("""\
#!/bin/sh
# Done again whenever an installation was cut off: every step looks first whether it is needed.
set -e
if [ "$$1" = configure ]; then
    if ! getent passwd $user >/dev/null; then
        adduser --quiet --system --group --no-create-home --home /var/lib/labourhall/$role \\
            --shell /usr/sbin/nologin $user
    fi
    install -d -m 0755 /etc/labourhall /var/lib/labourhall
    install -d -o $user -g $user -m 0750 /var/lib/labourhall/$role
    if [ ! -e /etc/labourhall/$role.toml ]; then
        install -m 0644 /usr/share/labourhall/settings/$role.toml /etc/labourhall/$role.toml.new
        mv /etc/labourhall/$role.toml.new /etc/labourhall/$role.toml
    fi
fi
""")
_POSTRM: Final = Template("""\
#!/bin/sh
# Removed, settings and data stay for whoever comes back; purged, they go. The user stays, locked: nobody else is to get
# its number.
set -e
if [ "$$1" = purge ]; then
    rm -rf /var/lib/labourhall/$role /etc/labourhall/$role.toml /etc/labourhall/$role.toml.new
    rmdir --ignore-fail-on-non-empty /var/lib/labourhall /etc/labourhall 2>/dev/null || true
fi
""")


def scripts(package: str, user: str) -> dict[str, str]:
    """The maintainer scripts of a package whose program runs as `user`, by name."""
    given = {"role": role(package), "user": user}
    return {"postinst": _POSTINST.substitute(given), "postrm": _POSTRM.substitute(given)}


def role(package: str) -> str:
    """What a package of a role is called in folders and settings."""
    return package.removeprefix("labourhall-")
