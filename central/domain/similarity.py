"""How alike two reports sound, by the characters they share; never enough alone to say that they are the same."""

import math
import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from central.domain.writing import narrow


def pairs(row: str) -> frozenset[str]:
    """Words of two characters, written one after another."""
    return frozenset(row[i : i + 2] for i in range(0, len(row), 2))


#: Characters that stand in any sentence and say nothing of the trouble. With them weighed down, no corpus is needed:
#: on complaints to a Chinese city this comes close to TF-IDF over that corpus (docs/adr/0008).
_COMMON = frozenset(
    "的了是在我们有不和人这也你他她它为就都一个上到说要去会着没看好自己年月日号请还又很把被从让给对吧吗呢啊"
)
_COMMON_WEIGHT = 0.1
#: Pairs that stand in every second letter to a city hall, whatever it is about: two troubles of one kind share them.
EVERYDAY_PAIRS = pairs(
    "投诉反映举报请求关于问题小区业主领导扰民严重影响有关部门尊敬您好你好我们希望政府解决咨询请问建议居民附近"
    "物业开发发商安全隐患噪音市民社区街道相关情况处理什么时候没有管理存在生活他们无人这个多次长期经常人员公司"
    "合理要求书记市长局长反应至今一直现在目前可以进行单位工作大家老百百姓造成导致以及不能不是因为由于但是所以"
    "如果已经还是这样怎么为何何时到底是否能否为什恳请恳求强烈反对质量违规违法违建涉嫌收费乱收办理房子购买购房"
    "交房合同广大本人区的市的区委市委区政国家规定时间今年去年上午下午晚上凌晨每天旁边门口对面道路交通公交学校"
    "学生家长老师孩子医院农民工资拖欠车辆停车施工建设项目工程改造拆迁安置规划出行环境污染人民群众一个不合合法"
    "不作作为加快力度刻不不容容缓何有具体政策"
)
_SINGLE, _PAIR, _EVERYDAY_PAIR = 0.3, 2.0, 0.6
#: Of words that name a place and nothing else nothing is left to compare.
_NOTHING_LEFT = 0.05
_MARK = re.compile(r"【[^】]{1,4}】")
_RUN = re.compile(r"[一-鿿A-Za-z0-9]+")


def similarity(one: str, other: str, without: frozenset[str] = frozenset()) -> float:
    """0 (nothing shared) to 1: cosine of single characters and pairs, logarithm of counts, common ones weighed down.

    ``without``: pairs that both share for another reason and that shall not make them alike, like the name of a place.
    """
    a, b = direction(one), direction(other)
    if len(a) > len(b):
        a, b = b, a
    shared = sum([weight * b[gram] for gram, weight in a.items() if gram in b])
    if without:
        left = [1.0 - sum(side[gram] ** 2 for gram in without if gram in side) for side in (a, b)]
        shared -= sum(a[gram] * b[gram] for gram in without if gram in a and gram in b)
        if min(left) < _NOTHING_LEFT:
            return 0.0
        shared /= math.sqrt(left[0] * left[1])
    return max(0.0, min(1.0, shared))


@lru_cache(maxsize=16384)
def direction(words: str) -> Mapping[str, float]:
    """Weights of length 1; empty for words without a letter. A signal meets many incidents, so it is kept a while."""
    weights = {gram: _weight(gram) * (1 + math.log(count)) for gram, count in sorted(grams(words).items())}
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return MappingProxyType({gram: weight / length for gram, weight in weights.items()})


def grams(words: str, longest: int = 2) -> Counter[str]:
    """Rows of up to ``longest`` characters inside a run of letters, marks of masked data left out."""
    found: Counter[str] = Counter()
    for run in _RUN.findall(_MARK.sub(" ", narrow(words)).lower()):
        for length in range(1, longest + 1):
            found.update(run[i : i + length] for i in range(len(run) - length + 1))
    return found


def _weight(gram: str) -> float:
    if any(char in _COMMON for char in gram):
        return _COMMON_WEIGHT * (_PAIR if len(gram) == 2 else _SINGLE)
    if gram in EVERYDAY_PAIRS:
        return _EVERYDAY_PAIR
    return _PAIR if len(gram) == 2 else _SINGLE
