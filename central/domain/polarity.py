"""Do the words say that it is so, or that it is over or was never so? 已经通了, 没有着火, 虚惊一场."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from central.domain.complaint import complains
from central.domain.denial import Denial, dangers_named, denial_in, set_apart
from central.domain.writing import narrow

_CLAUSE = re.compile(r"[,，。.!！?？;；、\n\s]+")

#: Looks like a denial (``denial_in``) and says the opposite.
_STILL = re.compile(
    r"(?:被|让)(?!警|民警|公安|派出所|救护|120|110|医生|家[人属长里]|保安|物业|城管|消防).{0,5}[冲抱带拐抢掳劫拖叼]走|把.{0,6}(?:孩|人|女|娃).{0,4}[抱带拐抢掳拖]走|喊救命|人快?没了|"
    r"还没|还没有|还未|没(?:有)?(?:人|谁|部门|物业)?(?:来)?(?:管|处理|解决|理|清理|修)|没(?:有)?(?:解决|处理|恢复|修好|通|好|走|停|灭)|不(?:解决|处理|停|走|让|肯)"
    r"|未(?:解决|处理|恢复|修复|通)|一直|仍|依然|还在|还是|继续|又|再次|越来越|吗$|呢$|为什么|为何|什么时候|何时|是不{1,2}是|有没有|能不能|请|希望|要求|望"
    r"|如果|要是|等到|才能|怎么|无法|没办法|不能|解决不|没得到|任何人|[水电气网暖](?:都|又|也)?停|停[水电气]"
    # What stopped, went out, was carried off or lost its way is the trouble itself.
    # Whom a noise wakes does not wake from a faint.
    r"|[吓吵惊闹震]醒|电梯.{0,4}停|停了[水电气]|灯.{0,4}灭|走散|[偷抢骗盗冲]走|(?:人|孩子?|娃|奶奶|爷爷|老伴).{0,4}消失|没(?:有)?醒|出不来|出不去|就好了"
    r"|说不出话|没(?:有)?了?(?:呼吸|心跳|意识|知觉|气了)|^(?!.*(?:物业|社区|电话|部门|领导)).*没(?:有)?反应|动不了"
    r"|没动|能解决|说明|[\d一二两三四五六七八九十几半]+个?(?:多)?(?:天|小时|星期|周|月|年)"
)
#: Says again what it was, after having said that it is over.
_LOOKING_BACK = re.compile(
    r"刚才|之前|刚刚|原来|那个|那边的|先前|早上|上午|中午|昨天|昨晚|说的|报的|反映的|谢谢|多谢|感谢|撤销|取消"
)
#: Somebody went there and looked: what they deny is their answer.
_LOOKED = re.compile(r"看了|看过|去看|去过|查[了过看]|检查|巡查|核实|确认|到了|到场|到达|赶到|现场")
#: Whether a clause names a trouble.
_Names = Callable[[str], bool]


def _nothing(_clause: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class _Told:
    """What clauses tell of trouble, together."""

    words: str = ""
    dangers: frozenset[str] = frozenset()
    #: One of them may tell of trouble, whichever.
    tells: bool = False
    #: One of them names a trouble, or complains of anything.
    names: bool = False

    def and_(self, clause: str, names_trouble: _Names) -> "_Told":
        tells = _tells(clause)
        return _Told(
            f"{self.words}，{clause}",
            self.dangers | dangers_named(clause),
            self.tells or tells,
            self.names or names_trouble(clause) or (tells and complains(clause)),
        )


@dataclass(frozen=True, slots=True)
class _SoFar:
    """What the clauses up to here come to."""

    so: bool = True
    #: Dangers that were said and that nothing has taken back.
    dangers: frozenset[str] = frozenset()
    told: _Told = _Told()


def asserts(words: str, names_trouble: _Names = _nothing) -> bool:
    """False when the words, taken to their end, say that it is over or not so.

    ``names_trouble``: whether a clause names the trouble; said again after 已经通了, it stands again.
    Silence and doubt count as True: a denial keeps people from being sent, so it has to be said, and of a danger to
    life that very danger has to be denied. 着火了，没有人受伤 is a fire.
    """
    clauses = _clauses_of(words)
    if not any(denial for _, denial in clauses):
        return True
    said = _SoFar()
    for clause, denial in clauses:
        said = _plain(said, clause, names_trouble) if denial is None else _denied(said, clause, denial, names_trouble)
    return said.so


def told_beside(words: str, names_trouble: _Names = _nothing) -> str:
    """What ``words`` are about: without what a clause says is not there, where another trouble was told before it.

    路灯不亮了，没有着火 is about a lamp. 没有着火, and 12号楼下，没有着火, are about a fire, and deny it.
    """
    clauses = _clauses_of(words)
    if not any(denial for _, denial in clauses):
        return words
    told, kept, apart = _Told(), list[str](), False
    for clause, denial in clauses:
        beside = told.and_(denial.beside, names_trouble) if denial else None
        if denial and beside and _something_else(denial, beside):
            told, apart = beside, True
            kept.append(denial.beside)
        else:
            told = told.and_(clause, names_trouble)
            kept.append(clause)
    return "，".join(kept) if apart else words


def _clauses_of(words: str) -> list[tuple[str, Denial | None]]:
    """Each clause, and what it denies or says is over."""
    clauses = _CLAUSE.split(set_apart(narrow(words).strip()))
    return [(clause, None if _STILL.search(clause) else denial_in(clause)) for clause in clauses]


def _something_else(denial: Denial, told: _Told) -> bool:
    """Whether trouble was told, and what is denied is no danger of it, nor the same: 漏水了，没有漏水."""
    if not (denial.only_absent or denial.only_harm):
        return False
    same = any(word in told.words for word in denial.absent)
    return told.names and not same and told.dangers.isdisjoint(denial.takes)


def _plain(said: _SoFar, clause: str, names_trouble: _Names) -> _SoFar:
    """After a clause that denies nothing."""
    again = not _LOOKING_BACK.search(clause) and (_STILL.search(clause) is not None or names_trouble(clause))
    if not (said.so or again):
        return said
    return _SoFar(True, said.dangers | dangers_named(clause), said.told.and_(clause, names_trouble))


def _denied(said: _SoFar, clause: str, denial: Denial, names_trouble: _Names) -> _SoFar:
    """After a clause that denies, or ends, what it does."""
    heard = said.so or not _LOOKING_BACK.search(clause)
    dangers = said.dangers | (dangers_named(denial.beside) if heard else frozenset())
    if left := dangers - denial.takes:
        return _SoFar(True, left, said.told)
    told = said.told.and_(denial.beside, names_trouble)
    if said.so and dangers.isdisjoint(denial.takes) and _beside_it(told, denial, names_trouble):
        return said
    return _SoFar(bool(denial.but) and names_trouble(denial.but))


def _beside_it(told: _Told, denial: Denial, names_trouble: _Names) -> bool:
    """Whether what is denied is something else than what was said before."""
    if denial.only_harm and told.tells:
        return True  # 井盖没了，没有人受伤
    return _something_else(denial, told) and (denial.only_harm or not names_trouble(denial.denied))


def _tells(clause: str) -> bool:
    """Whether a clause may tell of trouble, whichever: it only neither looks back nor says that somebody looked."""
    return bool(clause.strip()) and not _LOOKING_BACK.search(clause) and not _LOOKED.search(clause)
