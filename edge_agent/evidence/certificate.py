"""The node's own seal: a key that never leaves it, and the certificate that an officer checks evidence against."""

import stat
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from edge_agent.replacing import replace_durably
from protocol.causes import cause_of
from protocol.errors import WanglouError

KEY_FILE = "evidence.key"
CHAIN_FILE = "evidence-chain.pem"
#: What an officer keeps: the certificate to check against. It is no secret.
ANCHOR_FILE = "evidence-anchor.pem"

#: A node may be made while its clock is wrong, and what it signed must still be checked decades later.
_VALID_FROM = datetime(2025, 1, 1, tzinfo=UTC)
_VALID_UNTIL = datetime(2049, 12, 31, tzinfo=UTC)


class SealError(WanglouError):
    """The node's key cannot be used, so nothing it shows could prove itself."""

    key = "error.edge.seal.unreadable"


@dataclass(frozen=True, slots=True)
class Certificate:
    #: The node's name in every signature: it says which key, never which person or place.
    name: str
    #: PEM: the node's certificate and the one that vouches for it.
    chain: bytes
    anchor: bytes
    key: bytes


def own_certificate(folder: Path) -> Certificate:
    """The certificate kept in ``folder``, made at the first call. Raises SealError where it cannot be used."""
    try:
        if not (folder / ANCHOR_FILE).exists():
            _make(folder)
        return _load(folder)
    except (OSError, ValueError, IndexError) as error:
        raise SealError(folder=str(folder), why=cause_of(error)) from None


def _load(folder: Path) -> Certificate:
    key = folder / KEY_FILE
    if stat.S_IMODE(key.stat().st_mode) & 0o077:
        raise SealError("error.edge.seal.key_open", file=str(key))
    chain = (folder / CHAIN_FILE).read_bytes()
    leaf = x509.load_pem_x509_certificates(chain)[0]
    own = serialization.load_pem_private_key(key.read_bytes(), password=None)
    if leaf.public_key() != own.public_key():
        raise SealError(folder=str(folder), why="key and certificate do not belong together")
    name = leaf.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value
    return Certificate(str(name), chain, (folder / ANCHOR_FILE).read_bytes(), key.read_bytes())


def _make(folder: Path) -> None:
    """A root that vouches for one certificate and is then forgotten: nobody can ever make a second.

    C2PA wants a certificate that another one vouches for. The anchor is written last: what a crash left half made
    has signed nothing yet, and is made again.
    """
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    name = f"wanglou-{x509.SubjectKeyIdentifier.from_public_key(key.public_key()).digest.hex()[:16]}"
    issuer = _named(f"{name} anchor")
    root = _certificate(issuer, root_key.public_key(), issuer, root_key, authority=True)
    leaf = _certificate(_named(name), key.public_key(), issuer, root_key, authority=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    anchor = root.public_bytes(serialization.Encoding.PEM)
    replace_durably(folder / KEY_FILE, secret)
    replace_durably(folder / CHAIN_FILE, leaf.public_bytes(serialization.Encoding.PEM) + anchor, 0o644)
    replace_durably(folder / ANCHOR_FILE, anchor, 0o644)


def _named(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Wanglou node"),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )


def _certificate(
    subject: x509.Name,
    public_key: ec.EllipticCurvePublicKey,
    issuer: x509.Name,
    issuer_key: ec.EllipticCurvePrivateKey,
    *,
    authority: bool,
) -> x509.Certificate:
    """The profile that C2PA asks of a claim's certificate: digitalSignature and emailProtection, both key ids."""
    usage = x509.KeyUsage(
        digital_signature=not authority, key_cert_sign=authority, crl_sign=authority, content_commitment=False,
        key_encipherment=False, data_encipherment=False, key_agreement=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(_VALID_FROM)
        .not_valid_after(_VALID_UNTIL)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=0 if authority else None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
    )
    if not authority:
        mail = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
        builder = builder.add_extension(mail, critical=False)
    return builder.sign(issuer_key, hashes.SHA256())
