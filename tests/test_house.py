"""Who may know whom: the import contracts hold, and each is shown to bite by a planted break."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CONFIG = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
LINTER = CONFIG["tool"]["importlinter"]
ROOMS: list[str] = LINTER["root_packages"]
CONTRACTS: list[str] = [contract["name"] for contract in LINTER["contracts"]]
LONGEST_MODULE = 500
#: FastAPI, pydantic, uvicorn, Jinja and aiomqtt are built on these and hand their types out.
BROUGHT_BY_A_DEPENDENCY = {"starlette", "pydantic-core", "h11", "markupsafe", "paho-mqtt"}


class Plant(NamedTuple):
    """Lines to write at the end of modules; a module that is not there yet is made."""

    lines: dict[str, str]


def plant(module: str, line: str, **more: str) -> Plant:
    return Plant({module: line, **more})


#: One forbidden import per contract, which breaks that contract and no other.
PLANTS: dict[str, Plant] = {
    "Data flows one way; edge and central meet only in protocol; the command sits on top": plant(
        "edge_agent/evidence/shelf.py", "import central"
    ),
    "Central never sees pixels": plant("central/pages/__init__.py", "import cv2"),
    "Training libraries stay in models.training": plant("models/runtime.py", "import torch"),
    "Pipelines are arithmetic: no network, disk, database, threads or inference runtime": plant(
        "pipelines/pipeline.py", "import socket"
    ),
    "Inside pipelines": plant("pipelines/zones.py", "import pipelines.tracking"),
    "Inside models": plant("models/preprocess.py", "import models.suppression"),
    "Inside the edge agent": plant("edge_agent/gate.py", "import edge_agent.evidence"),
    "Inside central: the domain at the bottom, adapters side by side, one composition root": plant(
        "central/pages/doors.py", "import central.storage"
    ),
    "Inside the use cases: what is heard, done and sent stands on tasks, tasks on incidents, all on ports": plant(
        "central/services/sensing/sensors.py", "import central.services.eyes.orders"
    ),
    "The service calls nobody but through central.outgoing": plant("central/notifiers/sms.py", "import httpx"),
    "The domain is pure": plant("central/domain/workflow.py", "import random"),
    "Use cases know ports, never products": plant("central/services/ports/store.py", "import sqlalchemy"),
    "Only composition roots read settings": plant("edge_agent/uplink/brain.py", "import edge_agent.settings"),
    "Plug-ins do not know each other": plant(
        "pipelines/behaviours/intrusion.py", "import pipelines.behaviours.loitering"
    ),
    "No cycles anywhere": Plant(
        {"wanglou/planted_a.py": "import wanglou.planted_b", "wanglou/planted_b.py": "import wanglou.planted_a"}
    ),
}


def modules(root: Path) -> Iterator[Path]:
    for room in ROOMS:
        yield from sorted((root / room).rglob("*.py"))


def broken_contracts(root: Path) -> set[str]:
    """Names of the contracts that do not hold in the tree at ``root``; raises where the linter itself fails."""
    ran = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as run; run()",
            "--no-logo",
            "--no-cache",
        ],
        cwd=root,
        env=os.environ | {"COLUMNS": "300"},  # a name stays on its line
        capture_output=True,
        text=True,
        check=False,
    )
    verdicts = dict(re.findall(r"^(.+) (KEPT|BROKEN)(?: \(.*\))?$", ran.stdout, re.MULTILINE))
    if set(verdicts) != set(CONTRACTS):
        raise AssertionError(f"the linter did not judge every contract:\n{ran.stdout}\n{ran.stderr}")
    return {name for name, verdict in verdicts.items() if verdict == "BROKEN"}


@pytest.fixture(scope="module")
def copied_house(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The modules of every room, and nothing else, in a folder of their own."""
    copy = tmp_path_factory.mktemp("house")
    for module in modules(repository):
        there = copy / module.relative_to(repository)
        there.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(module, there)
    shutil.copyfile(repository / "pyproject.toml", copy / "pyproject.toml")
    return copy


def test_every_contract_holds(copied_house: Path) -> None:
    assert broken_contracts(copied_house) == set()


def test_every_contract_has_a_planted_break() -> None:
    assert set(PLANTS) == set(CONTRACTS)


@pytest.mark.parametrize("name", CONTRACTS)
def test_a_planted_break_breaks_its_contract_and_no_other(name: str, copied_house: Path) -> None:
    before: dict[Path, str | None] = {}
    for module, line in PLANTS[name].lines.items():
        path = copied_house / module
        assert path.exists() or path.stem.startswith("planted_"), f"{module} is no longer there to plant in"
        before[path] = path.read_text(encoding="utf-8") if path.exists() else None
        path.write_text(f"{before[path] or ''}\n{line}\n", encoding="utf-8")
    try:
        assert broken_contracts(copied_house) == {name}
    finally:
        for path, text in before.items():
            path.unlink() if text is None else path.write_text(text, encoding="utf-8")


def test_the_domain_neither_makes_an_id_nor_asks_the_clock(repository: Path) -> None:
    pure = [*(repository / "protocol").rglob("*.py"), *(repository / "central" / "domain").rglob("*.py")]
    assert len(pure) > 20
    assert {str(path): found for path in pure if (found := worldly(path.read_text(encoding="utf-8")))} == {}


@pytest.mark.parametrize(
    "line", ["from uuid import UUID, uuid4", "import uuid", "at = datetime.now(UTC)", "day = date.today()", "open('x')"]
)
def test_a_domain_that_did_would_be_noticed(line: str) -> None:
    assert worldly(line)


def worldly(source: str) -> set[str]:
    """What ``source`` takes from the world instead of being given it: new ids, the time, files."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.ImportFrom(module="uuid", names=names):
                found |= {alias.name for alias in names} - {"UUID"}
            case ast.Import(names=names):
                found |= {alias.name for alias in names} & {"uuid"}
            case ast.Call(func=ast.Attribute(attr="now" | "utcnow" | "today" as called)):
                found.add(called)
            case ast.Call(func=ast.Name(id="open" | "input" | "print" as called)):
                found.add(called)
    return found


def test_what_the_rooms_import_is_a_dependency_of_its_own(repository: Path) -> None:
    project = CONFIG["project"]
    lines = [*project["dependencies"], *project["optional-dependencies"]["semantic"]]
    declared = {canonicalize_name(Requirement(line).name) for line in lines}
    owners = packages_distributions()
    undeclared: dict[str, str] = {}
    for module in modules(repository):
        if "training" in module.parts:
            continue  # recipes name what they need themselves
        for name in imported(module) - {*ROOMS, *sys.stdlib_module_names}:
            owner = {canonicalize_name(package) for package in owners.get(name, [name])}
            if not owner & (declared | BROUGHT_BY_A_DEPENDENCY):
                undeclared[name] = str(module.relative_to(repository))
    assert undeclared == {}


def imported(module: Path) -> set[str]:
    """The top names of everything a module imports, at its head or inside a function."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            names.add(node.module.split(".")[0])
    return names


def test_no_module_is_longer_than_a_person_reads(repository: Path) -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules(repository)}
    assert len(lengths) > 50
    assert {str(path): length for path, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_every_module_opens_with_a_sentence(repository: Path) -> None:
    silent = [
        str(path.relative_to(repository))
        for path in modules(repository)
        if path.read_text(encoding="utf-8").strip()
        and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []
