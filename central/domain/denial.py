"""What exactly does a clause deny, or say is over? 没有人受伤 takes back no fire, 火已经灭了 nobody who is trapped."""

import re
from dataclasses import dataclass

from central.domain.danger_named import of_this_trouble, plain_of
from central.domain.danger_words import DANGER, FOR_SURE

#: What no rescue of a person ends: it stays where it is.
OF_A_PLACE = frozenset({"fire", "smoke", "gas_leak", "live", "collapse", "flood"})
#: What befalls or comes from persons: over with them.
OF_PEOPLE = frozenset({"trapped", "fall", "hurt", "shock", "water", "lost", "suicide", "violence"})
ALL = OF_A_PLACE | OF_PEOPLE
#: 人没事: who is well, unlike who is out, may still be in the lift or before the knife.
_WELL = frozenset({"fall", "hurt", "shock", "water"})
_NOTHING = frozenset[str]()
_BURNING = frozenset({"fire", "smoke"})

#: The kinds of ``DANGER`` finer where a denial tells them apart: (kind, what the words hold, what it then is).
_FINER = (
    # An alarm that rings is no smoke that somebody sees.
    ("fire", re.compile(r"烟感|报警|警"), "fire"),
    ("fire", re.compile(r"烟|味|smoke", re.IGNORECASE), "smoke"),
    ("fall", re.compile(r"受.{0,2}伤|injured", re.IGNORECASE), "hurt"),
    ("water", re.compile(r"电|箱|柜|插|开关|充|变压器"), "live"),
    ("water", re.compile(r"洪|滑|泥石流|决堤|塌"), "flood"),
    ("shock", re.compile(r"触电|电击|被电|电[死伤晕倒]"), "shock"),
    ("shock", re.compile(r""), "live"),
)

_HARMED = ("hurt", "flames")
_HARM = r"(?P<hurt>人?受伤)|(?P<flames>火光|火苗|明火)"
_DENIED = (
    r"(?P<fire>着火|起火|失火|火|爆炸)|(?P<smoke>冒烟|(?:焦糊?|糊|烟)味道?|烟)|(?P<trapped>人?被困)|"
    r"(?P<violence>打架|吵架|打人|吵|斗殴|人闯入|人翻墙|小偷|贼|坏人)|(?P<fall>倒地|人晕倒|摔倒)|"
    r"(?P<gas_leak>漏气|(?:煤气|燃气|天然气)味道?|(?:煤气|燃气|天然气)?泄[漏露])|(?P<smell>异?味道?)|"
    r"(?P<leak>漏水)|(?P<collapse>倒塌)|(?P<shock>触电)|(?P<risk>危险)|(?P<whole>事故|事|异常|问题)"
)
#: It is not there: 没有着火.
_NOT_THERE = re.compile(
    r"(?:没有|没|并没有|并没|未|无|不存在|没看到|没看见|没发现|未发现)(?:什么|任何|真的?|再|人)?"
    rf"(?:{_HARM}|{_DENIED})(?!么|全|先|多|情|烧烤)"
)
#: It is something else: 不是着火.
_NOT_THAT = re.compile(rf"(?:不是|并不是|并非|不算)(?:什么|真的?)?(?:{_HARM}|{_DENIED}|(?P<really>真的))(?![车锅箭])")
#: Where such words begin behind what was said without a comma: 停电了没有着火.
_BEGINS = tuple(re.compile(rf"(?<=了)(?={no.pattern})") for no in (_NOT_THERE, _NOT_THAT))
#: It never was anything: 虚惊一场.
_NEVER = re.compile(
    r"虚惊一场|是误报|误报了|报错了|报错警|看错了|搞错了|弄错了|听错了|是误会|误会了|(?<![作做])假的$|是演习|是演练|在演习|在演练"
)
#: What burns or smells is meant to. 是做饭引起的 is a fire.
_COOKING = re.compile(
    r"是(?:有人)?在?(?:做饭|炒菜|烧菜|蒸汽|水蒸气|水汽|雾)(?!.{0,4}(?:引起|造成|导致|引发|着火|起火|失火|烧起来|忘))"
)
#: What each name of ``_DENIED`` takes back beyond the danger that is called so.
_TAKES = {
    # Who sees smoke and no flames still sees smoke.
    "flames": _NOTHING,
    "smell": frozenset({"smoke", "gas_leak"}),
    "leak": frozenset({"flood"}),
    "risk": ALL,
    "whole": ALL,
    "really": ALL,
}

_SETTLED = (
    "(?:解决|恢复|修复|找到)了|(?<=[已经])(?:解决|恢复|修复|找到)|"
    "通了|好了|没事了?|处理完?了|处理好了?|处理掉了|恢复正常|修好了?|清走了?|清理了|清理完了?|清理干净了?|清掉了|运走了?|拉走了?|"
    "拖走了?|挪走了?|挪开了?|挪了|移走了?|移开了?|开走了?|搬走了?|灭了|扑灭了?|熄灭了|散了|散开了|离开了?|走了|走开了|停了|停止了|撤了|结束了|和好了|"
    "不吵了|不闹了|不打了|不漏了|不堵了|不冒烟了|不烧了|平息了|消失了|救出来了?|救上来了?|"
    "(?<=[救抬背接放走人们他她己已经])出来了|(?<=[人们他她][都也全])出来了|救下来了?|"
    "接走了|送医院?了?|送走了|醒了|醒过来了?|扶起来了?|扶走了|控制住了?|制服了|抓住了|抓走了|关掉了|关上了|"
    "(?<=[已经给])断电了|(?<=[站坐爬扶拉人己已经])起来了"
)
#: What is well when it is gone: of a manhole's lid, a railing or a child the same words tell a trouble.
_GONE = (
    "(?:火|火苗|火光|烟|味|味儿|味道|气味|积水|垃圾|杂物|东西|声音|声儿|动静)(?:现在|已经|都|全|也|就|早){0,3}没了"
    "|^(?:现在|已经|后来|刚才|这会儿)?(?:都|全|就)?没了$"
)
#: It was so and is over. 着火了人已经救出来了, 冒烟人都出来了: where no comma stands, what is over begins anew.
_OVER = re.compile(
    r"(?:已经|已|现在|刚|都|全|终于|自己|后来|就|人|(?:车|火|烟|水)(?![人门电我他她孩老大家楼邻很好太挺越])|东西|他们|她们|两家){1,3}"
    rf"(?:被|给|让人|都|也)?(?:(?:(?!了)[一-鿿]){{0,4}}?)(?:{_SETTLED})|{_GONE}"
    r"|(?:火|烟|路|通道|车|人群)(?:已经|都)?(?:灭|散|通|走)了"
    r"|没(?:有)?(?:煤气|燃气|烟|焦|糊|什么|啥)?(?:味道?|气味|烟|火|火苗)了"
    r"|(?:煤气|燃气|天然气|烟|火)(?:阀门?|源)?(?:已经|都)?关(?:了|好|掉|上)"
    r"|[水电气网暖]恢复了|^(?:没事|好|通|解决|处理好|和好|修好|清理干净|清走|搬走|恢复)了?了$"
)
#: What such words end, the first that fits; whatever fits none ends everything.
_ENDS = (
    # Who called and calls no more is not safe for it.
    (re.compile(r"声音|声儿|动静"), _NOTHING),
    (re.compile(r"断电"), frozenset({"live"})),
    (re.compile(r"火苗|火光"), frozenset({"fire"})),
    (re.compile(r"煤气|燃气|天然气"), frozenset({"gas_leak"})),
    (re.compile(r"[火烟糊焦烧灭]"), _BURNING),
    (re.compile(r"味"), _BURNING | {"gas_leak"}),
    (re.compile(r"积水|漏"), frozenset({"gas_leak", "live", "flood"})),
    (re.compile(r"关[掉上]"), frozenset({"live", "gas_leak"})),
    (re.compile(r"[车东].*[走开了]$"), _NOTHING),
    (re.compile(r"通了?了|不堵|[水电气网暖]恢复"), _NOTHING),
    (re.compile(r"[清运拉拖挪移开搬](?:走|开|了|理|掉)"), ALL),
    (re.compile(r"制服|抓|不吵|不闹|不打|和好"), frozenset({"violence", "suicide"})),
    (re.compile(r"救|出来|接走|送|醒|扶|起来|走|离开|撤了|找到"), OF_PEOPLE),
    (re.compile(r"(?<![让有])人.{0,6}(?:没事|散|控制|(?<![理修])好了)|两家|[他她]们"), OF_PEOPLE),
)
#: 门已经关上了, 雨已经停了: what stands before the words may be something else.
_SHUT = re.compile(r"(?<!阀)[门窗]$")
_SOMETHING_ELSE = re.compile(r"[雨风雪乐车工课机]$")
#: Who is well, and no more than that is said to be.
_FINE = re.compile(
    r"(?:[人我他她]们?|大家|全家|一家|孩子?|娃娃?|宝宝|老[人伴公婆]|爸|妈|奶奶|爷爷|大爷|大妈|阿姨|儿子|女儿|[人成队]员|师傅|邻居|伤者|患者)"
    r"(?:们|家人)?(?:都|全|也|现在|目前|已经|倒|还|是|就|暂时|好像|应该){0,3}没(?:有)?(?:什么|啥|大)?(?:事|问题|危险)(?!故)"
    r"|^(?:都|全|全都)没(?:什么|啥|大)?事$"
)
_FINE_AGAIN = re.compile(r"[事题险]了")
#: 没有着火但是烟很大: what stands behind it is said all the same.
_BUT = re.compile(r"但|可是|不过")


@dataclass(frozen=True, slots=True)
class Denial:
    """What one clause takes back."""

    #: Dangers, by the names of ``dangers_named``.
    takes: frozenset[str]
    #: What it says is not there: the words for it, and with their no.
    absent: tuple[str, ...]
    denied: str
    #: Nobody is hurt, there are no flames: no more than that.
    only_harm: bool
    #: Something that is named is not there, or somebody is well, and nothing is said to be over or a mistake.
    only_absent: bool
    #: What else the clause says.
    beside: str
    #: What it says behind a but.
    but: str


def set_apart(words: str) -> str:
    """``words`` with a comma before each no that follows without one."""
    for begins in _BEGINS:
        words = begins.sub("，", words)
    return words


def denial_in(clause: str) -> Denial | None:
    """What ``clause`` says is not so or over; None where it says nothing of the kind, as 不是演习 does not."""
    plain = FOR_SURE.sub(" ", clause)
    absent = [*_NOT_THERE.finditer(plain), *_NOT_THAT.finditer(plain)]
    never, cooked, over = [*_NEVER.finditer(plain)], [*_COOKING.finditer(plain)], [*_OVER.finditer(plain)]
    if not (absent or never or cooked or over):
        return None
    takes = _NOTHING.union(*map(_denied, absent), *map(_ended, over))
    takes |= ALL if never else _BURNING | {"gas_leak"} if cooked else _NOTHING
    plainly = not (never or cooked or over)
    only_absent = plainly and (takes != ALL or all(found.lastgroup == "risk" for found in absent))
    if _FINE.search(plain):
        takes = OF_PEOPLE if _FINE_AGAIN.search(plain) else _WELL
        only_absent = takes == _WELL and not (never or cooked)
    return Denial(
        takes=takes,
        absent=tuple(found[f"{found.lastgroup}"] for found in absent),
        denied=" ".join(found[0] for found in absent),
        only_harm=plainly and all(found.lastgroup in _HARMED for found in absent),
        only_absent=only_absent,
        beside=_without(plain, [*absent, *never, *cooked]),
        but=_BUT.split(plain, maxsplit=1)[-1] if _BUT.search(plain) else "",
    )


def dangers_named(words: str) -> frozenset[str]:
    """Every danger that ``words`` say of this trouble, as finely as denials tell them apart."""
    plain = plain_of(words)
    if not of_this_trouble(plain):
        return _NOTHING
    return frozenset(_finer(found) for found in DANGER.finditer(plain))


def _finer(found: re.Match[str]) -> str:
    kind = f"{found.lastgroup}"
    return next((finer for whole, holds, finer in _FINER if whole == kind and holds.search(found[0])), kind)


def _denied(found: re.Match[str]) -> frozenset[str]:
    name = f"{found.lastgroup}"
    if name == "fire" and found.re is _NOT_THAT:
        return _BURNING  # 不是着火 explains the smoke, where 没有着火 leaves it
    return _TAKES.get(name, frozenset({name}))


def _ended(found: re.Match[str]) -> frozenset[str]:
    before = found.string[: found.start()].rpartition(" ")[2]
    if _SHUT.search(before) or (found[0].endswith("停了") and _SOMETHING_ELSE.search(before)):
        return _NOTHING
    return next((ends for said, ends in _ENDS if said.search(found[0])), ALL)


def _without(plain: str, found: list[re.Match[str]]) -> str:
    rest = list(plain)
    for each in found:
        rest[each.start() : each.end()] = " " * (each.end() - each.start())
    return "".join(rest)
