"""Do the words say that it is so, or that it is over or was never so? 已经通了, 没有着火, 虚惊一场."""

import re
from collections.abc import Callable

from central.domain.writing import narrow

_CLAUSE = re.compile(r"[,，。.!！?？;；、\n\s]+")

_HAZARD = (
    "着火|起火|失火|火|冒烟|烟|打架|吵架|打人|吵|斗殴|爆炸|漏气|漏水|事故|事|人闯入|人翻墙|小偷|贼|危险|受伤|倒地|人晕倒|"
    "异常|问题|(?:煤气|燃气|天然气|焦糊?|糊|烟|异)?味道?|(?:煤气|燃气|天然气)?泄[漏露]|火光|火苗|明火|人?受伤|人?被困|倒塌|触电"
)
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
#: It was so and is over.
_OVER = re.compile(
    rf"(?:已经|已|现在|刚|都|全|终于|自己|后来|就|人|车|火|烟|水|东西|他们|她们|两家){{1,3}}"
    rf"(?:被|给|让人|都|也)?(?:[一-鿿]{{0,4}}?)(?:{_SETTLED})|{_GONE}"
    r"|(?:火|烟|路|通道|车|人群)(?:已经|都)?(?:灭|散|通|走)了"
    r"|没(?:有)?(?:煤气|燃气|烟|焦|糊|什么|啥)?(?:味道?|气味|烟|火|火苗)了"
    r"|(?:煤气|燃气|天然气|烟|火)(?:阀门?|源)?(?:已经|都)?关(?:了|好|掉|上)"
    r"|[水电气网暖]恢复了|^(?:没事|好|通|解决|处理好|和好|修好|清理干净|清走|搬走|恢复)了?了$"
)
#: It never was so.
_NOT_SO = re.compile(
    rf"(?:没有|没|并没有|并没|未|无|不存在|没看到|没看见|没发现|未发现)(?:什么|任何|真的?|再|人)?(?:{_HAZARD})(?!么|全|先|多|情|烧烤)"
    rf"|(?:不是|并不是|并非|不算)(?:什么|真的?)?(?:{_HAZARD}|真的|倒地|摔倒|小偷|坏人)(?![车锅箭])"
    r"|虚惊一场|是误报|误报了|报错了|报错警|看错了|搞错了|弄错了|听错了|是误会|误会了|(?<![作做])假的$|是演习|是演练|在演习|在演练|是(?:有人)?在?(?:做饭|炒菜|烧菜|蒸汽|水蒸气|水汽|雾)"
)
#: Looks like the above and says the opposite.
_STILL = re.compile(
    r"(?:被|让)(?!警|民警|公安|派出所|救护|120|110|医生|家[人属长里]|保安|物业|城管|消防).{0,5}[冲抱带拐抢掳劫拖叼]走|把.{0,6}(?:孩|人|女|娃).{0,4}[抱带拐抢掳拖]走|喊救命|人快?没了|"
    r"还没|还没有|还未|没(?:有)?(?:人|谁|部门|物业)?(?:来)?(?:管|处理|解决|理|清理|修)|没(?:有)?(?:解决|处理|恢复|修好|通|好|走|停|灭)|不(?:解决|处理|停|走|让|肯)"
    r"|未(?:解决|处理|恢复|修复|通)|一直|仍|依然|还在|还是|继续|又|再次|越来越|吗$|呢$|为什么|为何|什么时候|何时|是不{1,2}是|有没有|能不能|请|希望|要求|望"
    r"|如果|要是|等到|才能|怎么|无法|没办法|不能|解决不|没得到|任何人|[水电气网暖](?:都|又|也)?停|停[水电气]"
    # What stopped, went out, was carried off or lost its way is the trouble itself.
    # Whom a noise wakes does not wake from a faint.
    r"|[吓吵惊闹震]醒|电梯.{0,4}停|停了[水电气]|灯.{0,4}灭|走散|[偷抢骗盗冲]走|(?:人|孩子?|娃|奶奶|爷爷|老伴).{0,4}消失|没(?:有)?醒|出不来|出不去|就好了"
    r"|没动|能解决|说明|[\d一二两三四五六七八九十几半]+个?(?:多)?(?:天|小时|星期|周|月|年)"
)
#: Says again what it was, after having said that it is over.
_LOOKING_BACK = re.compile(
    r"刚才|之前|刚刚|原来|那个|那边的|先前|早上|上午|中午|昨天|昨晚|说的|报的|反映的|谢谢|多谢|感谢|撤销|取消"
)


def _nothing(_clause: str) -> bool:
    return False


def asserts(words: str, names_trouble: Callable[[str], bool] = _nothing) -> bool:
    """False when the words, taken to their end, say that it is over or not so.

    ``names_trouble``: whether a clause names the trouble; said again after 已经通了, it stands again.
    Silence and doubt count as True: a denial keeps people from being sent, so it has to be said.
    """
    said = True
    for clause in _CLAUSE.split(narrow(words).strip()):
        said = _after(clause, names_trouble, said=said)
    return said


def _after(clause: str, names_trouble: Callable[[str], bool], *, said: bool) -> bool:
    denied = _NOT_SO.search(clause) is not None
    if (denied or _OVER.search(clause)) and not _STILL.search(clause):
        # 没有着火但是烟很大: what stands beside the denial is still said.
        return denied and "但" in clause and names_trouble(clause.partition("但")[2])
    if said or _LOOKING_BACK.search(clause):
        return said
    return _STILL.search(clause) is not None or names_trouble(clause)
