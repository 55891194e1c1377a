"""Does a clause complain, whatever of? 路灯不亮了 does, 我在12号楼下 does not: so no denial behind it takes it back."""

import re

#: Things do not work, are broken, gone, dirty, loud or in the way. Wide: it only keeps a complaint from being lost.
_COMPLAINT = re.compile(
    r"坏[了掉的]|堵|漏[水雨风电油]|渗水|返水|倒灌|不亮|不[走转动]了|不通|不制冷|停[水电气]|没[水电气网]|断[水电网]|跳闸|"
    r"倒了|塌|掉[下落了]|脱落|翘起|下沉|破[了损]|裂[了开缝]|断了|烂|锈|松[动了]|晃|坑|不平|打不开|关不[上严]|开不了|用不了|刷不[了开]|"
    r"失灵|故障|损坏|丢了|被偷|不见了|缺了?[一块盖]|(?:盖|锁|灯|板|栏杆?)没了|脏|臭|异味|难闻|发霉|满了|溢出|冒出来|污水|积水|垃圾|狗屎|粪|"
    r"乱[停扔倒堆放贴搭叫占丢涂]|占[用道着了]|霸占|堆[满放了着]|挡[住着了]|吵|闹|扰民|噪[音声]|太响|违[建停法规]|私[搭拉装]|"
    r"咬[人了]|老鼠|蟑螂|虫子?|马蜂|没人[管修清扫]|拖欠|乱收费"
)
#: 不堵了, 没坏: said of nothing that is wrong.
_NOT_SO = re.compile(r"[不没未无](?:有|再|太|怎么)?$")


def complains(clause: str) -> bool:
    """Whether ``clause`` says that something is wrong, in words that no pack need know."""
    return any(not _NOT_SO.search(clause[: found.start()]) for found in _COMPLAINT.finditer(clause))
