"""A danger that was said is taken back by its own denial or end, and by no other reassurance."""

from collections.abc import Callable, Iterator

import pytest

from central.domain.denial import ALL, OF_A_PLACE, OF_PEOPLE, dangers_named, denial_in
from central.domain.polarity import asserts, told_beside
from central.domain.report_text import ReadReport, read_report
from packs.by_example import learnt
from packs.shelf import load_shelf

SHELF = load_shelf()
AT_A_PLACE = (
    "12号楼着火了", "厨房着火了火很大", "电动车烧起来了", "楼道冒烟", "5楼冒黑烟", "楼道里有浓烟", "围墙塌了",
    "闻到很浓的煤气味", "天然气管道被挖断", "家里煤气泄漏",
)  # fmt: skip
OF_PERSONS = (
    "电梯困人了", "孩子被困电梯", "两个人被困在里面", "有人从楼上掉下来了", "老人晕倒了", "老人摔倒了起不来",
    "有人拿刀砍人", "有人拿着刀", "有人要跳楼", "有人掉河里了", "有人触电了", "孩子走失了",
)  # fmt: skip
#: Says that nobody is hurt, that no flames are seen, that this is meant, or that something else is well.
REASSURING = (
    "没有人受伤", "没人受伤", "无人受伤", "没有受伤", "未受伤", "目前没有人受伤", "暂时没有人受伤", "没有人员受伤",
    "没有人员伤亡", "没有伤亡", "没有明火", "没看到明火", "没有火光", "没看见火苗", "未发现明火", "不是演习",
    "这不是演习", "这不是消防演习", "不是演练", "不是误报", "这真不是误报", "不是虚惊一场", "不是开玩笑",
    "我没在开玩笑", "我没看错", "不是假的", "我没骗你们", "不是做饭", "消防通道已经通了", "旁边的车已经开走了",
)  # fmt: skip
#: Says that persons are well or away, or that something was shut: no word against what burns, leaks or falls.
SAFE_PERSONS = (
    "人没事", "人都没事", "我没事", "大家都没事", "孩子没事", "没有人被困", "没人被困", "人已经救出来了",
    "人都已经出来了", "家里人都出来了", "老人已经送医院了", "孩子醒了", "人都散了", "人都走了",
    "门已经关上了", "已经断电了",
)  # fmt: skip


def read(words: str) -> ReadReport:
    return read_report(words, SHELF, ())


def together(head: str, tail: str) -> Iterator[str]:
    yield from (f"{head}，{tail}", f"{head}。{tail}。", f"{head}！{tail}", f"{head} {tail}", f"{head}{tail}")
    yield from (f"{tail}，{head}", f"{head}，快来人，{tail}")


def swallowed(heads: tuple[str, ...], tail: str) -> list[str]:
    said = [words for head in heads for words in together(head, tail)]
    return [words for words in said if not (read(words).asserts and read(words).urgent)]


@pytest.mark.parametrize("tail", REASSURING)
def test_no_reassurance_swallows_a_danger_that_was_said(tail: str) -> None:
    assert swallowed(AT_A_PLACE + OF_PERSONS, tail) == []


@pytest.mark.parametrize("tail", SAFE_PERSONS)
def test_what_burns_leaks_or_falls_is_not_over_because_persons_are_well(tail: str) -> None:
    assert swallowed(AT_A_PLACE, tail) == []


@pytest.mark.parametrize(
    "words",
    [
        "12号楼着火了，没有人受伤",
        "3号楼着火了，火很大，没人受伤，快来",
        "5楼冒黑烟，没有明火",
        "楼道冒烟，烟很大，没看到火",
        "8号楼冒浓烟，没有火",
        "着火了，这不是演习",
        "着火了！不是误报",
        "着火了不是演习",
        "着火了，是真的，不是演习",
        "着火了，是做饭引起的",
        "孩子被困电梯，没有受伤",
        "天然气管道被挖断，没有起火",
        "家里煤气泄漏，没有着火",
        "有人拿刀，警察还没到，没有人受伤",
        "有人触电了，没有着火",
        "着火了，人没事",
        "着火了，电已经断电了",
        "着火了，有人被困，火已经灭了",
        "触电了，人已经断电了没反应",
        "老人晕倒了，现在醒了但是说不出话",
        "孩子掉水里了，已经救上来了，没呼吸了",
        "有人呼救，现在声音没了",
        "虚惊一场是别人说的，现在着火了没人受伤",
    ],
)
@pytest.mark.parametrize("by", ["phrases", "examples"])
def test_danger_to_life_stays_said_whatever_else_is_well(words: str, by: str) -> None:
    found = read_report(words, SHELF, (), resembles=learnt()) if by == "examples" else read(words)
    assert (found.asserts, found.urgent) == (True, True)


@pytest.mark.parametrize(
    ("heads", "tails"),
    [
        (
            "12号楼着火了 电动车烧起来了 楼道冒烟 5楼冒黑烟",
            "已经扑灭了 火已经灭了 火灭了 火被消防员扑灭了 没事了 虚惊一场 是误报 看错了 是演习 不是着火是做饭 "
            "不是着火 烟没了 烟已经散了 已经处理好了 火势已经控制住了 是做饭的油烟 问题已解决",
        ),
        ("12号楼着火了 电动车烧起来了", "没有着火 没有起火 没火了 火没了 现在没有火了"),
        ("楼道冒烟 5楼冒黑烟", "没有冒烟 没有烟 没烟了"),
        (
            "闻到煤气味很重 家里煤气泄漏",
            "没有泄漏 没有漏气 煤气味没了 味道没了 没有煤气味了 已经修好了 阀门已经关上了 虚惊一场",
        ),
        ("电梯困人了 孩子被困电梯", "人已经救出来了 人都已经出来了 没有人被困 虚惊一场 没事了 是误报"),
        ("老人晕倒了 老人摔倒了起不来", "人没事 现在醒了 已经送医院了 已经扶起来了 没事了 老人自己起来了"),
        ("有人拿刀砍人 有人拿着刀", "人已经抓住了 已经制服了 人都散了 是误会"),
        ("有人掉河里了", "已经救上来了 人没事了"),
        ("电线掉下来带电", "已经断电了 已经修好了"),
        ("有人受伤了", "没有人受伤"),
    ],
)
def test_the_denial_or_the_end_of_that_very_danger_takes_it_back(heads: str, tails: str) -> None:
    pairs = [(head, tail) for head in heads.split() for tail in tails.split()]
    said = [words for head, tail in pairs for words in (f"{head}，{tail}", f"{head} {tail}", f"{head}{tail}")]
    assert [words for words in said if read(words).asserts or read(words).urgent] == []


def test_trouble_that_endangers_nobody_stays_said_when_nobody_is_hurt() -> None:
    assert read("楼下有人打架，没有人受伤").asserts
    assert not read("没有人受伤").asserts, "an answer, and nothing was said before it"
    assert not read("楼下有人打架，已经散了，没有人受伤").asserts


@pytest.mark.parametrize(
    "words",
    [
        "路灯坏了，没有人受伤",
        "两车追尾，没人受伤",
        "井盖没了，暂时没有人受伤",
        "广告牌掉下来了，所幸没有人受伤",
        "水管爆了，没有着火",
        "楼道堆满纸箱，没有着火",
    ],
)
def test_any_trouble_stays_said_beside_the_denial_of_something_else(words: str) -> None:
    assert read(words).asserts


#: What endangers nobody, of packs and of none, and what people say of it to be fair.
ORDINARY = (
    "楼上漏水", "水管爆了", "楼道堆满杂物", "路灯不亮了", "电梯坏了", "停电了", "停水了", "下水道堵了", "井盖没了",
    "路面坑洼", "电瓶车乱停", "电动车上楼充电", "有人占道摆摊", "楼上吵死了", "邻居吵架", "消防通道被堵",
    "小区门禁坏了", "广场舞太吵", "积水很深",
)  # fmt: skip
OF_SOMETHING_ELSE = (
    "没有着火", "没有冒烟", "不是火灾", "没有爆炸", "没有被困", "没有危险", "没有人受伤", "没人受伤", "没伤到人",
    "人没事",
)  # fmt: skip


@pytest.mark.parametrize("tail", OF_SOMETHING_ELSE)
@pytest.mark.parametrize("joined", ["，", "。", " ", ""])
def test_what_troubles_people_is_what_it_was_whatever_they_say_it_is_not(tail: str, joined: str) -> None:
    resembles = learnt()

    def came_to(words: str) -> tuple[str, bool, bool]:
        found = read_report(words, SHELF, (), resembles=resembles)
        return found.pack, found.asserts, found.urgent

    other = {f"{head}{joined}{tail}": came_to(f"{head}{joined}{tail}") for head in ORDINARY}
    assert other == {f"{head}{joined}{tail}": came_to(head) for head in ORDINARY}


@pytest.mark.parametrize(
    "words",
    [
        "我在12号楼下，没有着火",
        "路过3号楼，没有冒烟",
        "消防来看过了，没有着火",
        "没有着火，是邻居在烧烤",
        "门口停着消防车，没有着火",
        "烟感响了，没有着火",
        "闻了闻，没有煤气味",
    ],
)
def test_where_no_trouble_was_told_the_denial_is_what_is_said(words: str) -> None:
    found = read(words)
    assert not found.asserts
    assert found.pack in ("fire", "gas_leak"), "it finds the incident that it takes back"


@pytest.mark.parametrize("words", ["楼上漏水没有人处理", "积水很深没有人管", "停水有人管吗"])
def test_nobody_who_comes_to_mend_it_is_nobody_in_the_water(words: str) -> None:
    assert not read(words).urgent
    assert read("水里有人").urgent


@pytest.mark.parametrize(
    "words",
    ["我看了，没有明火", "刚去看过，没有人受伤", "刚才报的那个，没有人受伤", "漏水了，没有漏水", "漏水了，已经修好了"],
)
def test_the_answer_of_who_looked_and_the_denial_of_the_same_take_it_back(words: str) -> None:
    assert not read(words).asserts


def test_what_is_said_behind_a_but_is_said() -> None:
    assert read("火已经灭了但是烟很大").asserts


def test_smoke_is_told_from_flames_and_an_alarm_from_both() -> None:
    assert dangers_named("楼道冒烟") == {"smoke"}
    assert dangers_named("楼道着火了冒烟") == {"fire", "smoke"}
    assert dangers_named("烟感报警器响了") == {"fire"}, "没有着火 takes it back, where smoke that is seen stays"
    assert dangers_named("怕着火") == frozenset()


@pytest.mark.parametrize(
    ("clause", "takes"),
    [
        ("没有着火", {"fire"}),
        ("不是着火", {"fire", "smoke"}),
        ("没有明火", set()),
        ("没有人受伤", {"hurt"}),
        ("人已经救出来了", OF_PEOPLE),
        ("火已经灭了", {"fire", "smoke"}),
        ("虚惊一场", ALL),
        ("已经处理好了", ALL),
        ("通道已经通了", set()),
    ],
)
def test_a_clause_takes_back_what_it_speaks_of(clause: str, takes: set[str]) -> None:
    denial = denial_in(clause)
    assert denial is not None
    assert denial.takes == takes


def test_dangers_are_of_a_place_or_of_people_and_of_nothing_else() -> None:
    heads = AT_A_PLACE + OF_PERSONS
    assert all(dangers_named(head) and dangers_named(head) <= ALL for head in heads)
    assert all(dangers_named(head) <= OF_A_PLACE for head in AT_A_PLACE)


def test_words_alone_without_the_shelf_keep_the_danger_too() -> None:
    assert asserts("着火了没有人受伤")
    assert not asserts("着火了已经扑灭了")


@pytest.mark.parametrize("look", [asserts, told_beside])
def test_a_letter_full_of_denials_is_read_once_and_not_once_for_each(look: Callable[..., object]) -> None:
    asked = list[str]()

    def named(clause: str) -> bool:
        asked.append(clause)
        return False

    look("大家好，没有着火。" * 500, named)
    assert len(asked) <= 3 * 1001
