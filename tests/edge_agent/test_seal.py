"""Evidence proves itself: signed by the node's own key, checked offline, and one flipped bit is noticed."""

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from edge_agent.evidence.certificate import ANCHOR_FILE, CHAIN_FILE, KEY_FILE, SealError, own_certificate
from edge_agent.evidence.proof import AnchorError, Part, Verdict, judge
from edge_agent.evidence.seal import Sealer, statement_of
from edge_agent.evidence.shelf import Shelf
from edge_agent.evidence.witness import Witness, exhibit, jpeg_of
from edge_agent.privacy import blur_heads
from protocol.events import ModelRef
from sample_videos import find_clip, path_of
from tests.edge_agent.test_evidence import picture
from tests.edge_agent.world import NOON, child_environment, event, settings_file

MP4 = path_of(find_clip("poster_flicker")).read_bytes()
MODEL = ModelRef(name="coco_street", sha256="ab" * 32)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("node")


@pytest.fixture(scope="module")
def sealer(folder: Path) -> Sealer:
    return Sealer(own_certificate(folder), "1.2.3", lambda: 0.25)


@pytest.fixture(scope="module")
def signed(sealer: Sealer) -> dict[str, bytes]:
    """A picture and a clip of one event, each with its proof inside."""
    jpeg = jpeg_of(picture())
    assert jpeg is not None
    one = event().model_copy(update={"models": (MODEL,), "settings_sha256": "cd" * 32})
    said = statement_of([one], NOON, 3)
    return {
        "a.jpg": sealer(jpeg, "image/jpeg", said),
        "a.mp4": sealer(MP4, "video/mp4", {**said, "seconds": 15.0, "before_s": 10.0}),
    }


def put(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("name", ["a.jpg", "a.mp4"])
def test_what_was_signed_is_trusted_with_the_nodes_anchor_and_says_what_it_shows(
    tmp_path: Path, folder: Path, signed: dict[str, bytes], name: str
) -> None:
    path = put(tmp_path, name, signed[name])
    proof = judge(path, folder / ANCHOR_FILE)
    assert proof.verdict is Verdict.TRUSTED
    assert proof.signer == own_certificate(folder).name
    assert proof.said is not None
    assert proof.said["camera_id"] == "cam1"
    assert proof.said["captured_at"] == NOON.isoformat()
    assert (proof.said["clock_offset_s"], proof.said["agent_version"]) == (0.25, "1.2.3")
    assert (proof.said["blurred_heads"], proof.said["kinds"]) == (3, ["intrusion"])
    assert proof.said["models"] == [{"name": "coco_street", "sha256": MODEL.sha256}]
    assert proof.said["settings_sha256"] == ["cd" * 32]
    assert judge(path).verdict is Verdict.UNCHANGED, "without an anchor nobody knows whose node it is"


def test_a_signed_picture_is_still_a_picture_and_a_signed_clip_a_clip(tmp_path: Path, signed: dict[str, bytes]) -> None:
    import av

    with Pillow.open(put(tmp_path, "a.jpg", signed["a.jpg"])) as image:
        assert np.array_equal(np.asarray(image)[:, :, ::-1].shape, picture().shape)
        assert len(image.getexif()) == 0
    with (
        av.open(str(put(tmp_path, "a.mp4", signed["a.mp4"]))) as clip,
        av.open(str(path_of(find_clip("poster_flicker")))) as plain,
    ):
        assert sum(1 for _ in clip.decode(video=0)) == sum(1 for _ in plain.decode(video=0))
    assert len(signed["a.mp4"]) - len(MP4) < 6000


def test_no_flipped_bit_of_the_picture_goes_unnoticed(tmp_path: Path, folder: Path, signed: dict[str, bytes]) -> None:
    whole = signed["a.jpg"]
    begin = whole.index(b"\xff\xdb")  # the first table of the picture itself: after this, every byte counts
    for at in range(begin, len(whole), max((len(whole) - begin) // 60, 1)):
        changed = bytearray(whole)
        changed[at] ^= 1
        assert judge(put(tmp_path, "x.jpg", bytes(changed)), folder / ANCHOR_FILE).verdict is Verdict.ALTERED, at


@pytest.mark.parametrize("name", ["a.jpg", "a.mp4"])
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**9), st.integers(0, 7))
def test_wherever_a_bit_flips_the_file_never_passes_for_one_that_says_something_else(
    tmp_path: Path, folder: Path, signed: dict[str, bytes], name: str, where: int, bit: int
) -> None:
    whole = signed[name]
    changed = bytearray(whole)
    changed[where % len(whole)] ^= 1 << bit
    proof = judge(put(tmp_path, "x" + name, bytes(changed)), folder / ANCHOR_FILE)
    if proof.verdict is Verdict.TRUSTED:
        assert proof.changed == ()
        # C2PA leaves padding and the names of formats out of its digest: what is shown and said is the same.
        assert proof.said == judge(put(tmp_path, "y" + name, whole), folder / ANCHOR_FILE).said
        assert where % len(whole) < 8192
    elif proof.verdict is Verdict.ALTERED:
        assert proof.changed


@pytest.mark.parametrize("name", ["a.jpg", "a.mp4"])
def test_what_was_changed_is_said(tmp_path: Path, signed: dict[str, bytes], name: str) -> None:
    whole = signed[name]

    def changed(at: int) -> tuple[Part, ...]:
        return judge(put(tmp_path, name, whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])).changed

    assert judge(put(tmp_path, name, whole)).changed == ()
    assert changed(len(whole) - 100) == (Part.SHOWN,)
    assert changed(whole.index(b"cam1")) == (Part.SAID,)
    assert changed(whole.index(b"c2pa.signature") - 5)[-1:] == (Part.SEAL,)


@pytest.mark.parametrize("name", ["a.jpg", "a.mp4"])
def test_what_is_cut_off_or_added_is_noticed(tmp_path: Path, folder: Path, signed: dict[str, bytes], name: str) -> None:
    whole = signed[name]
    for changed in (whole[:-1], whole[: len(whole) // 2], whole + b"\x00\x00\x00\x0cmore..."):
        verdict = judge(put(tmp_path, name, changed), folder / ANCHOR_FILE).verdict
        assert verdict not in (Verdict.TRUSTED, Verdict.UNCHANGED)


def test_the_proof_of_one_picture_does_not_fit_another(tmp_path: Path, folder: Path, signed: dict[str, bytes]) -> None:
    other = jpeg_of(picture(seed=9))
    assert other is not None
    whole = signed["a.jpg"]
    first, second = whole.index(b"\xff\xeb"), whole.index(b"\xff\xdb")
    forged = other[: other.index(b"\xff\xdb")] + whole[first:second] + other[other.index(b"\xff\xdb") :]
    assert judge(put(tmp_path, "a.jpg", forged), folder / ANCHOR_FILE).verdict is Verdict.ALTERED


def test_another_nodes_evidence_is_a_strangers(tmp_path: Path, folder: Path) -> None:
    other = tmp_path / "other"
    jpeg = jpeg_of(picture())
    assert jpeg is not None
    forged = Sealer(own_certificate(other), "1.2.3", lambda: 0.0)(jpeg, "image/jpeg", statement_of([event()], NOON, 0))
    path = put(tmp_path, "a.jpg", forged)
    assert judge(path, folder / ANCHOR_FILE).verdict is Verdict.STRANGER
    assert judge(path, other / ANCHOR_FILE).verdict is Verdict.TRUSTED


def test_a_desk_keeps_the_anchors_of_all_its_nodes_in_one_file(
    tmp_path: Path, folder: Path, signed: dict[str, bytes]
) -> None:
    others = b"".join(own_certificate(tmp_path / f"node{n}").anchor for n in range(3))
    path = put(tmp_path, "a.jpg", signed["a.jpg"])
    assert judge(path, put(tmp_path, "others.pem", others)).verdict is Verdict.STRANGER
    all_ = others + (folder / ANCHOR_FILE).read_bytes()
    assert judge(path, put(tmp_path, "all.pem", all_)).verdict is Verdict.TRUSTED


def test_what_is_no_evidence_is_called_so(tmp_path: Path) -> None:
    jpeg = jpeg_of(picture())
    assert jpeg is not None
    assert judge(put(tmp_path, "a.jpg", jpeg)).verdict is Verdict.UNSIGNED
    assert judge(put(tmp_path, "a.mp4", MP4)).verdict is Verdict.UNSIGNED
    assert judge(put(tmp_path, "a.txt", b"hello")).verdict is Verdict.NOT_EVIDENCE
    assert judge(put(tmp_path, "empty.jpg", b"")).verdict is Verdict.NOT_EVIDENCE
    assert judge(tmp_path / "gone.jpg").verdict is Verdict.MISSING
    assert judge(tmp_path).verdict is Verdict.MISSING


@pytest.mark.parametrize("content", [b"", b"hello", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
def test_an_anchor_that_is_none_is_said_before_anything_is_judged(
    tmp_path: Path, signed: dict[str, bytes], content: bytes
) -> None:
    path = put(tmp_path, "a.jpg", signed["a.jpg"])
    with pytest.raises(AnchorError):
        judge(path, put(tmp_path, "anchor.pem", content))
    with pytest.raises(AnchorError):
        judge(path, tmp_path / "gone.pem")


def test_the_key_is_made_once_readable_by_nobody_else_and_vouched_for_by_a_key_that_is_gone(tmp_path: Path) -> None:
    first = own_certificate(tmp_path / "data")
    assert own_certificate(tmp_path / "data") == first
    names = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "data").iterdir()}
    assert names.keys() == {KEY_FILE, CHAIN_FILE, ANCHOR_FILE}
    assert names[KEY_FILE] == 0o600
    leaf, root = x509.load_pem_x509_certificates(first.chain)
    leaf.verify_directly_issued_by(root)
    kept = serialization.load_pem_private_key(first.key, None)
    assert kept.public_key() == leaf.public_key() != root.public_key()
    said = {attribute.value for attribute in (*leaf.subject, *root.subject)}
    assert said == {"Wanglou node", first.name, f"{first.name} anchor"}, "neither a person nor a place"


def test_a_key_that_others_can_read_or_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    own_certificate(tmp_path / "a")
    own_certificate(tmp_path / "b")
    (tmp_path / "a" / KEY_FILE).chmod(0o644)
    with pytest.raises(SealError) as refused:
        own_certificate(tmp_path / "a")
    assert refused.value.key == "error.edge.seal.key_open"
    (tmp_path / "b" / KEY_FILE).write_bytes((tmp_path / "a" / KEY_FILE).read_bytes())
    with pytest.raises(SealError):
        own_certificate(tmp_path / "b")
    (tmp_path / "b" / CHAIN_FILE).write_bytes(b"nonsense")
    with pytest.raises(SealError):
        own_certificate(tmp_path / "b")


def test_a_half_made_certificate_is_made_again(tmp_path: Path) -> None:
    own_certificate(tmp_path)
    (tmp_path / ANCHOR_FILE).unlink()
    made = own_certificate(tmp_path)
    assert own_certificate(tmp_path) == made


def test_the_digest_of_a_snapshot_is_that_of_the_signed_file(tmp_path: Path, folder: Path, sealer: Sealer) -> None:
    shelf = Shelf(tmp_path / "shelf", quota_bytes=10**7)
    (seen,) = Witness(shelf, blur_heads, sealer).attach([event()], picture(), 0.0, [(100, 50, 150, 200)])
    (ref,) = seen.evidence
    (kept,) = shelf.waiting()
    assert ref.sha256 == kept.sha256 == sha256(kept.path.read_bytes()).hexdigest()
    assert judge(kept.path, folder / ANCHOR_FILE).verdict is Verdict.TRUSTED


def test_what_cannot_be_signed_is_shown_all_the_same_and_says_so(tmp_path: Path) -> None:
    def broken(content: bytes, media_type: str, statement: object) -> bytes:
        raise SealError(folder="x", why="the key is gone")

    jpeg = jpeg_of(picture())
    assert jpeg is not None
    taken = exhibit(jpeg, "image/jpeg", [event()], NOON, 0, broken)
    assert taken is not None
    assert judge(put(tmp_path, "a.jpg", taken[1])).verdict is Verdict.UNSIGNED


def verify(repository: Path, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "wanglou", "evidence", *map(str, arguments)]
    return subprocess.run(
        command,
        env=child_environment(repository),
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_command_answers_each_case_with_its_own_words_and_exit_code(
    tmp_path: Path, repository: Path, folder: Path, signed: dict[str, bytes]
) -> None:
    good = put(tmp_path, "good.mp4", signed["a.mp4"])
    changed = bytearray(signed["a.jpg"])
    changed[-100] ^= 1
    plain = jpeg_of(picture())
    assert plain is not None
    own_certificate(tmp_path / "other")
    anchor = folder / ANCHOR_FILE
    cases: list[tuple[int, str, tuple[str | Path, ...]]] = [
        (0, "Trusted", (good, "--anchor", anchor)),
        (0, "Unchanged", (good,)),
        (2, "no file", (tmp_path / "gone.jpg",)),
        (2, "certificate", (good, "--anchor", tmp_path / "gone.pem")),
        (3, "Unsigned", (put(tmp_path, "plain.jpg", plain),)),
        (4, "Altered", (put(tmp_path, "changed.jpg", bytes(changed)),)),
        (4, "the picture or clip itself", (tmp_path / "changed.jpg",)),
        (5, "Unknown signer", (good, "--anchor", tmp_path / "other" / ANCHOR_FILE)),
        (6, "no picture", (put(tmp_path, "x.txt", b"x"),)),
    ]
    for code, words, arguments in cases:
        done = verify(repository, "verify", *arguments, "--lang", "en")
        assert (done.returncode, words.lower() in (done.stdout + done.stderr).lower()) == (code, True), done
    said = json.loads(verify(repository, "verify", good, "--anchor", anchor, "--json").stdout)
    assert (said["verdict"], said["valid"], said["said"]["camera_id"]) == ("trusted", True, "cam1")
    chinese = verify(repository, "verify", good, "--anchor", anchor).stdout
    assert "可信" in chinese and "cam1" in chinese and "遮盖人头 3 个" in chinese


def test_the_command_prints_the_anchor_of_this_node(tmp_path: Path, repository: Path) -> None:
    settings_path = settings_file(tmp_path, [{"id": "c", "name": "c", "source": "x.mp4"}])
    done = verify(repository, "anchor", "--settings", settings_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.encode() == (tmp_path / "data" / ANCHOR_FILE).read_bytes()
    assert verify(repository, "anchor", "--settings", tmp_path / "gone.yaml").returncode == 2
