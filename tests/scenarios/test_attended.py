"""The demonstration with an audience: what the terminal says is true, and stopped means that nothing runs."""

import re
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import cv2
import httpx
import numpy as np
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

from tests.scenarios.demonstration import command, environment, left_running, wanglou
from tests.scenarios.terminal import CTRL_C, Terminal, terminal
from wanglou.demo.certificates import lan_address

LAN = lan_address()
#: light above, light below
BLOCKS = {" ": (0, 0), "▀": (1, 0), "▄": (0, 1), "█": (1, 1)}
#: As /proc/net/tcp writes it: 127.0.0.1, and any address.
LOOPBACK, ANYWHERE = "0100007F", "00000000"
PRIVATE_KEY = re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----.+?-----END [A-Z ]*PRIVATE KEY-----", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Shown:
    data: Path
    #: What stood on the screen when it was ready, and what came after Ctrl-C.
    ready: str
    farewell: str
    code: int
    #: login → status of signing in with the password on the screen.
    signed_in: dict[str, int]
    #: path → status, for every address on the screen.
    doors: dict[str, int]
    #: Local addresses on which its port was listened to.
    listening: set[str]
    reached_from_the_network: bool
    left_running: dict[int, str]
    qr: list[str]


@pytest.fixture(scope="module")
def shown(place: Path) -> Iterator[Shown]:
    data = place / "data"
    with terminal(["demo", "--data", str(data), "--lang", "zh"], place) as window:
        window.wait_for("按 Ctrl-C 停止")
        ready = window.screen
        port = urlsplit(_urls(ready)[0]).port or 0
        with httpx.Client(trust_env=False, timeout=30.0) as client:
            doors = {url: client.get(url, follow_redirects=True).status_code for url in _urls(ready)}
        facts = (_sign_in(ready, verify=True), doors, _listening(port), LAN is not None and _reached(LAN, port))
        window.type(CTRL_C)
        code = window.wait()
        farewell = window.screen[len(ready) :]
    yield Shown(data, ready, farewell, code, *facts, left_running(data), _codes(ready))


def _urls(screen: str) -> list[str]:
    return re.findall(r"https?://[0-9.]+:\d+/[a-z]*", screen)


def _sign_in(screen: str, *, verify: object) -> dict[str, int]:
    base = urlsplit(_urls(screen)[0])
    found = {}
    for login, password in re.findall(r"(\w+) / ((?:\w{4}-){2}\w{4})", screen):
        with httpx.Client(base_url=f"{base.scheme}://{base.netloc}", verify=verify, trust_env=False) as client:
            found[login] = client.post("/api/v1/session", json={"login": login, "password": password}).status_code
    return found


def _listening(port: int) -> set[str]:
    rows = [line.split() for kind in ("tcp", "tcp6") for line in Path(f"/proc/net/{kind}").read_text().splitlines()[1:]]
    return {row[1].split(":")[0] for row in rows if row[3] == "0A" and int(row[1].split(":")[1], 16) == port}


def _reached(address: str, port: int) -> bool:
    try:
        socket.create_connection((address, port), timeout=5).close()
    except OSError:
        return False
    return True


def _codes(screen: str) -> list[str]:
    """The QR codes on the screen, read by a scanner."""
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in screen.splitlines() if "\x1b[97;40m" in line]
    # One code follows the other with a line of text between; each is about half as high as it is wide.
    height = (len(lines[0]) + 1) // 2
    return [_read_code(lines[top : top + height]) for top in range(0, len(lines), height)]


def _read_code(lines: list[str]) -> str:
    bits = [[BLOCKS[sign][half] for sign in line] for line in lines for half in (0, 1)]
    picture = np.kron(np.array(bits, np.uint8) * 255, np.ones((8, 8), np.uint8))
    return str(cv2.QRCodeDetector().detectAndDecode(picture)[0])


def test_every_address_on_the_screen_opens(shown: Shown) -> None:
    assert {urlsplit(url).path for url in shown.doors} == {"/desk", "/patrol", "/r"}
    assert set(shown.doors.values()) == {200}


def test_every_login_on_the_screen_is_let_in(shown: Shown) -> None:
    assert shown.signed_in == {"desk": 200, "patrol1": 200, "mediator": 200}


def test_the_code_leads_to_the_residents_page(shown: Shown) -> None:
    assert shown.qr == [next(url for url in shown.doors if url.endswith("/r"))]


def test_it_says_that_a_phone_needs_lan(shown: Shown) -> None:
    assert "--lan" in shown.ready


def test_each_step_of_setting_up_stands_there_with_its_time(shown: Shown) -> None:
    assert re.search(r"数据库 [\d.]+ s  导入社区 [\d.]+ s  中心 [\d.]+ s  节点登记 [\d.]+ s", shown.ready)


def test_nobody_but_this_machine_can_reach_it(shown: Shown) -> None:
    assert shown.listening == {LOOPBACK}
    assert not shown.reached_from_the_network


def test_ctrl_c_stops_everything_and_says_where_the_data_is(shown: Shown) -> None:
    assert shown.code == 0
    assert "正在停止" in shown.farewell
    assert f"已全部停止。数据留在 {shown.data}" in shown.farewell
    assert "Traceback" not in shown.farewell
    assert shown.left_running == {}


def test_the_data_stays(shown: Shown) -> None:
    assert (shown.data / "postgres" / "PG_VERSION").exists()


def test_a_window_that_is_closed_stops_everything_too(place: Path) -> None:
    data = place / "closed"
    with terminal(["demo", "--data", str(data), "--lang", "en"], place) as window:
        window.wait_for("Ctrl-C stops everything")
        assert left_running(data) != {}
        window.close()
        window.process.wait(180)
        assert left_running(data) == {}


def test_ctrl_c_while_it_is_still_setting_up_leaves_nothing_running(place: Path) -> None:
    data = place / "hasty"
    with terminal(["demo", "--data", str(data), "--lang", "en"], place) as window:
        while not (data / "postgres" / "postmaster.pid").exists():
            assert window.process.poll() is None
            time.sleep(0.02)
        window.type(CTRL_C)
        assert window.wait() == 0
        assert "Everything has stopped" in window.screen
        assert "Traceback" not in window.screen
        assert left_running(data) == {}


@dataclass(frozen=True, slots=True)
class OnTheNetwork:
    data: Path
    screen: str
    outside: str
    install: str
    verified: dict[str, int]
    signed_in: dict[str, int]
    unverified: str
    plain: str
    listening: set[str]
    installing: dict[str, tuple[int, bytes]]
    code: int
    left_running: dict[int, str]


@pytest.fixture(scope="module")
def on_the_network(place: Path) -> OnTheNetwork:
    if LAN is None:
        pytest.skip("this machine has no address but loopback")
    data = place / "lan"
    with terminal(["demo", "--data", str(data), "--lan", "--lang", "en"], place) as window:
        window.wait_for("Ctrl-C stops everything")
        found = _look_from_outside(window, data)
        window.type(CTRL_C)
        code = window.wait()
    return OnTheNetwork(data, window.screen, *found, code, left_running(data))


def _look_from_outside(window: Terminal, data: Path) -> tuple[object, ...]:
    secure = [url for url in _urls(window.screen) if url.startswith("https")]
    install = next(url for url in _urls(window.screen) if url.startswith("http:"))
    outside = f"https://{urlsplit(secure[0]).netloc}"
    port = urlsplit(outside).port or 0
    trusted = ssl.create_default_context(cafile=data / "wanglou-ca.crt")
    with httpx.Client(verify=trusted, trust_env=False) as client:
        verified = {base: client.get(f"{base}/r").status_code for base in (outside, f"https://127.0.0.1:{port}")}
    with httpx.Client(trust_env=False) as client:
        asked = ("", "wanglou-ca.crt", "server.key", "demo.json", "../lan/server.key", "%2e%2e/server.key")
        answers = {path: client.get(install + path) for path in asked}
        failures = [_failure(client, f"{outside}/r"), _failure(client, f"http://{urlsplit(outside).netloc}/r")]
    signed_in = _sign_in(window.screen, verify=trusted)
    installing = {path: (answer.status_code, answer.content) for path, answer in answers.items()}
    return outside, install, verified, signed_in, *failures, _listening(port), installing


def _failure(client: httpx.Client, url: str) -> str:
    try:
        return str(client.get(url).status_code)
    except httpx.TransportError as error:
        return str(error)


def test_with_lan_the_brain_is_reached_from_the_network_by_https(on_the_network: OnTheNetwork) -> None:
    assert on_the_network.outside.startswith(f"https://{LAN}:")
    assert set(on_the_network.verified.values()) == {200}
    assert on_the_network.listening == {ANYWHERE}
    assert on_the_network.signed_in == {"desk": 200, "patrol1": 200, "mediator": 200}


def test_who_does_not_know_the_authority_does_not_trust_it(on_the_network: OnTheNetwork) -> None:
    assert "certificate verify failed" in on_the_network.unverified


def test_with_lan_there_is_no_plain_http_to_the_brain(on_the_network: OnTheNetwork) -> None:
    assert not on_the_network.plain.isdigit(), on_the_network.plain


def test_the_install_page_hands_out_the_authority_and_nothing_else(on_the_network: OnTheNetwork) -> None:
    pages = on_the_network.installing
    authority = (on_the_network.data / "wanglou-ca.crt").read_bytes()
    assert pages["wanglou-ca.crt"] == (200, authority)
    status, page = pages[""]
    assert status == 200
    assert "安装演示证书" in page.decode()
    assert on_the_network.outside in page.decode()
    assert f'href="{on_the_network.outside}/source"' in page.decode(), "every page leads to its source"
    assert {status for path, (status, _) in pages.items() if path not in ("", "wanglou-ca.crt")} == {404}


def test_with_lan_both_codes_can_be_scanned(on_the_network: OnTheNetwork) -> None:
    assert set(_codes(on_the_network.screen)) == {f"{on_the_network.outside}/r", on_the_network.install}


def test_the_authoritys_key_is_nowhere_on_disk(on_the_network: OnTheNetwork) -> None:
    authority = x509.load_pem_x509_certificate((on_the_network.data / "wanglou-ca.crt").read_bytes())
    keys = [
        load_pem_private_key(found, None).public_key()
        for file in on_the_network.data.rglob("*")
        if file.is_file()
        for found in PRIVATE_KEY.findall(file.read_bytes())
    ]
    assert keys, "the server's own key is there, so the search finds keys"
    wanted = authority.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    assert wanted not in [key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo) for key in keys]
    assert (on_the_network.data / "server.key").stat().st_mode & 0o077 == 0


def test_the_authority_may_sign_no_other_authority(on_the_network: OnTheNetwork) -> None:
    authority = x509.load_pem_x509_certificate((on_the_network.data / "wanglou-ca.crt").read_bytes())
    limits = authority.extensions.get_extension_for_class(x509.BasicConstraints).value
    assert (limits.ca, limits.path_length) == (True, 0)


def test_with_lan_nothing_is_left_running_either(on_the_network: OnTheNetwork) -> None:
    assert (on_the_network.code, on_the_network.left_running) == (0, {})


def test_without_a_network_lan_says_so_in_one_line(place: Path) -> None:
    if subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine does not let us take the network away")
    line = ["unshare", "--net", *command("demo", "--lan", "--headless", "--data", str(place / "alone"), "--lang", "en")]
    answer = subprocess.run(line, env=environment(), cwd=place, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.startswith("This computer has no address on a network")
    assert answer.stderr.count("\n") == 1


def test_the_folder_must_be_empty(place: Path) -> None:
    (place / "used").mkdir()
    (place / "used" / "thesis.txt").write_text("mine", encoding="utf-8")
    answer = wanglou("demo", "--headless", "--data", "used", "--lang", "en", cwd=place)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.count("\n") == 1
    assert str(place / "used") in answer.stderr
    assert [file.name for file in (place / "used").iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--data", "a-file"], "a-file cannot be the data folder"),
        (["--data", "a-file/below"], "cannot be the data folder"),
        (["--report", "no/such/folder/out.json"], "cannot be written"),
        (["--report", "."], "cannot be written"),
        (["--seconds", "20"], "takes 85 seconds to tell"),
        (["--lang", "fr"], "zh | en"),
        (["--port", "70000"], "65535"),
    ],
)
def test_what_cannot_be_meant_is_said_before_anything_is_started(place: Path, arguments: list[str], said: str) -> None:
    (place / "a-file").touch()
    answer = wanglou("demo", "--headless", "--lang", "en", *arguments, cwd=place)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert said in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_port_that_is_taken_is_named_before_anything_is_started(place: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        answer = wanglou("demo", "--headless", "--port", port, "--data", "unborn", "--json", cwd=place)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert '"error": "error.demo.port"' in answer.stderr
    assert port in answer.stderr
    assert list((place / "unborn").iterdir()) == []


def test_without_a_terminal_it_plays_by_itself(place: Path) -> None:
    answer = wanglou("demo", "--seconds", "20", "--data", "short", cwd=place)
    assert answer.returncode == 2, "only a play without an audience can be too short"
    assert "85" in answer.stderr
