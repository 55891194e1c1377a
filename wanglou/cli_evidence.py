"""``wanglou evidence``: is this picture or clip what a node took, unchanged, and which node was it?"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wanglou.cli_text import Json, Lang, complain, language_of, say_json

if TYPE_CHECKING:
    from edge_agent.evidence.proof import Proof
    from protocol.texts import Language

app = typer.Typer(no_args_is_help=True, help="证据：核对照片和录像 / evidence: verify pictures and clips")

EXIT_MISSING = 2
EXIT_UNSIGNED = 3
EXIT_ALTERED = 4
EXIT_STRANGER = 5
EXIT_NOT_EVIDENCE = 6
EXIT_SETTINGS = 2
_EXITS = {
    "missing": EXIT_MISSING,
    "unsigned": EXIT_UNSIGNED,
    "altered": EXIT_ALTERED,
    "stranger": EXIT_STRANGER,
    "not_evidence": EXIT_NOT_EVIDENCE,
}


@app.command()
def verify(
    file: Annotated[Path, typer.Argument(help="照片或录像 / picture or clip")],
    anchor: Annotated[
        Path | None, typer.Option("--anchor", help="节点的凭证 evidence-anchor.pem / the node's certificate")
    ] = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """是否被改过、谁签的、何时拍的 / unchanged, by whom, of when?

    Exit codes: 0 valid (with --anchor: and signed by that node), 2 no file, 3 unsigned, 4 altered, 5 signed by somebody
    unknown, 6 no picture.
    """
    from edge_agent.evidence.proof import judge
    from protocol.errors import WanglouError

    language = language_of(lang)
    try:
        proof = judge(file, anchor)
    except WanglouError as error:
        complain(error, language, as_json=as_json)
        raise typer.Exit(EXIT_MISSING) from None
    if as_json:
        say_json(_as_json(proof))
    else:
        typer.echo("\n".join(_lines(proof, file, language)))
    raise typer.Exit(_EXITS.get(proof.verdict, 0))


@app.command()
def anchor(
    settings: Annotated[Path, typer.Option("--settings", help="节点的设置文件 / the node's settings file")],
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """打印本机凭证，交给值守员留存 / print this node's certificate for the officers to keep."""
    from edge_agent.evidence.certificate import own_certificate
    from edge_agent.settings import load_settings
    from protocol.errors import WanglouError

    language = language_of(lang)
    try:
        certificate = own_certificate(load_settings(settings).data)
    except WanglouError as error:
        complain(error, language, as_json=as_json)
        raise typer.Exit(EXIT_SETTINGS) from None
    if as_json:
        say_json({"anchor": certificate.anchor.decode()})
    else:
        typer.echo(certificate.anchor.decode(), nl=False)


def _as_json(proof: "Proof") -> dict[str, Any]:
    return {
        "verdict": str(proof.verdict),
        "valid": proof.verdict in ("trusted", "unchanged"),
        "signer": proof.signer,
        "said": proof.said,
        "changed": [str(part) for part in proof.changed],
        "failures": list(proof.failures),
    }


def _lines(proof: "Proof", file: Path, language: "Language") -> list[str]:
    """The verdict, what was changed, and what the file says of itself where that may be believed as far."""
    from protocol.texts import say

    signer = proof.signer or "?"
    lines = [say(f"evidence.verdict.{proof.verdict}", language, file=str(file), signer=signer)]
    lines += [say(f"evidence.changed.{part}", language) for part in proof.changed]
    if proof.said is None or proof.verdict not in ("trusted", "unchanged", "stranger"):
        return lines
    said = proof.said
    models = ", ".join(f"{m.get('name')} {str(m.get('sha256'))[:12]}" for m in _tables(said.get("models")))
    events = ", ".join(map(str, said.get("events") or ())) or "?"
    kinds = ", ".join(map(str, said.get("kinds") or ())) or "?"
    lines.append(say("evidence.said.event", language, kinds=kinds, events=events, camera=said.get("camera_id", "?")))
    lines.append(
        say(
            "evidence.said.taken",
            language,
            at=said.get("captured_at", "?"),
            offset=said.get("clock_offset_s", "?"),
            signed=said.get("signed_at", "?"),
        )
    )
    if "seconds" in said:
        lines.append(say("evidence.said.clip", language, seconds=said["seconds"], before=said.get("before_s", "?")))
    lines.append(
        say(
            "evidence.said.made",
            language,
            models=models or "?",
            version=said.get("agent_version", "?"),
            blurred=said.get("blurred_heads", "?"),
        )
    )
    if said.get("rendered"):
        lines.append(say("evidence.said.rendered", language))
    return lines


def _tables(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
