"""Says where to look and how to sign in, with a code for the phone, on the terminal."""

import io

from protocol.texts import Language, say
from wanglou.demo.record import Record
from wanglou.demo.stage import Stage

#: Doors in the order a newcomer should try them: path, text key, whose login.
_DOORS = (
    ("/desk", "desk", "desk"),
    ("/patrol", "patrol", "patrol1"),
    ("/patrol", "mediator", "mediator"),
    ("/r", "resident", None),
)
#: The blocks are the light part: in a light window they would turn the code inside out.
_WHITE_ON_BLACK, _AS_BEFORE = "\x1b[97;40m", "\x1b[0m"


def announcement(stage: Stage, record: Record, language: Language, install_page: str | None) -> str:
    """Everything a person needs, as one block of text."""
    outside = stage.address.outside
    lines = ["", say("demo.ready", language, seconds=f"{record.at_s:.1f}"), ""]
    for path, key, login in _DOORS:
        name = say(f"demo.door.{key}", language)
        account = f"   {login} / {stage.passwords[login]}" if login else ""
        lines.append(f"  {name}  {outside}{path}{account}")
    # Without --lan the address is this machine's own: the code is there to try, and says what a phone would need.
    lines += ["", say("demo.scan" if install_page else "demo.scan_here", language), qr(f"{outside}/r")]
    if install_page:
        lines += [say("demo.install_ca", language, url=install_page), qr(install_page)]
    lines += [
        steps(record, language),
        say("demo.folder", language, folder=stage.folder),
        say("demo.stop", language),
        "",
    ]
    return "\n".join(lines)


def steps(record: Record, language: Language) -> str:
    """What setting up took so far, step by step."""
    names = {step.name: say(f"demo.step.{step.name.replace(' ', '_')}", language) for step in record.steps}
    return "  ".join(f"{names[step.name]} {step.seconds:.1f} s" for step in record.steps)


def qr(url: str) -> str:
    """The code as blocks of text, white on black whatever the terminal's colours, with the border scanners need."""
    import segno

    drawn = io.StringIO()
    segno.make(url, error="m", micro=False).terminal(drawn, compact=True, border=4)
    return "\n".join(f"{_WHITE_ON_BLACK}{line}{_AS_BEFORE}" for line in drawn.getvalue().splitlines())
