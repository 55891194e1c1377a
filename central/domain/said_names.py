"""Which estates, streets, schools and numbered things do the words themselves name, where no gazetteer knows them?"""

import re
from functools import lru_cache

from central.domain.similarity import EVERYDAY_PAIRS, pairs
from central.domain.writing import BETWEEN_CLAUSES, narrow

#: What a name in Chinese ends in; what stands before it is the name's own part. 里 is left out: 楼道里 is no name.
_KIND = (
    "小区|社区|家园|公寓|大厦|国际|新城|花苑|家苑|学校|中学|小学|幼儿园|学院|大学|医院|公司|集团|大道|路|街|村|镇|组|站|苑|府|城|湾|郡|庭|居|厂|"
    "宿舍|城市|号线|小镇|公馆|山庄|名邸|豪庭|华府|城邦"
)
_NAME = re.compile(rf"([一-鿿]{{2,7}}?)(?:{_KIND})")
#: 58车贷, L827路: a number that belongs to a thing, not to a date, a sum or a house.
_NUMBERED = re.compile(
    r"(?<![\d.A-Z-])([A-Z]\d{2,4}路|[A-Z]?\d{2,4}[一-鿿]{2})(?<![年月日号元万亿个名户栋楼层单多天小米平岁人块次分度点届度级])",
    re.IGNORECASE,
)
#: Where a name cannot go on: marks, the levels above the community, and the small words of a sentence.
_CUT = re.compile(
    r"[A-Z]\d*(?:市|区县|区|县市|县)|[，。、！？,.!?；;：:\s“”\"（）()《》【】0-9]+|位于|的|在|是|我们|我|于|住|请求|请问|请|投诉|"
    r"反映|举报|关于|咨询|希望|建议|附近|坚决|反对|对|和|与|及|了|到|从|为|把|被|由|向|给|有|该|本|这|那|各|每|等|经|将|想|要|求|就|让|说|买|恳|"
    r"旁边|楼下|门口|小区内|强烈|再次"
)
#: Words that stand before such an ending and name nothing: 施工公司, 老旧小区.
_NO_NAME = pairs(
    "居民业主物业开发商业施工公共政府街道农村城市高速道路这条一条多条马路公交地铁电梯停车老旧住宅安置民办公办"
    "私立附属各小全市十字交叉主干人行隔壁周边整个所有部分其他工业建筑投资房地地产有限装修装饰自来垃圾周围左右"
)
#: The end of a long name tells more than its beginning, which is often no longer part of it.
_LONGEST = 4
#: A message names its place in its first breath.
_LEAD = 60


@lru_cache(maxsize=8192)
def names_said(words: str) -> frozenset[str]:
    """Pairs of characters of the names in the first clause that has one; pairs, because people write one name in many
    ways."""
    clauses = BETWEEN_CLAUSES.split(narrow(words)[:_LEAD])
    return next((names for clause in clauses if (names := _names(clause))), frozenset())


def _names(clause: str) -> frozenset[str]:
    names = {
        match[1][-_LONGEST:] for piece in _CUT.split(clause) for match in _NAME.finditer(piece) if _tells(match[1])
    }
    said = {name[i : i + 2] for name in names for i in range(len(name) - 1)}
    return frozenset(said - EVERYDAY_PAIRS) | frozenset(match[1].upper() for match in _NUMBERED.finditer(clause))


def _tells(name: str) -> bool:
    return name[:2] not in _NO_NAME and name[-2:] not in _NO_NAME


def shared_names(one: str, other: str) -> frozenset[str]:
    """What both name in their first breath, as pairs of characters; empty where they name nothing in common."""
    return names_said(one) & names_said(other)


def name_different_things(one: str, other: str) -> bool:
    """True when each names something of which the other does not say a word, not even further down."""
    here, there = names_said(one), names_said(other)
    return bool(here and there) and not _mentions(other, here) and not _mentions(one, there)


def _mentions(words: str, names: frozenset[str]) -> bool:
    text = narrow(words).upper()
    return any(name in text for name in names)
