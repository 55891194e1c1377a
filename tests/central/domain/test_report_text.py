"""What made-up sentences of residents say, in a table; and what never may be kept of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.about import pack_for, recognise
from central.domain.danger import is_urgent
from central.domain.masking import Personal, mask
from central.domain.people import PlaceKind
from central.domain.place_text import read_place
from central.domain.polarity import asserts
from central.domain.report_text import names_danger, read_report
from central.domain.writing import narrow, number_of
from packs.shelf import load_shelf
from tests.central.domain.builders import HOME, a_pack, a_place, east_of

PLACES = (
    a_place("g1/b12", "12号楼", PlaceKind.BUILDING, building="12", position=east_of(0)),
    a_place("g1/b13", "13号楼", PlaceKind.BUILDING, building="13", position=east_of(45)),
    a_place("g1/b2", "2号楼", PlaceKind.BUILDING, building="2", position=east_of(200)),
    a_place("g2/east", "东门", aliases=("东大门",), position=east_of(300)),
    a_place("g2/lawn", "中心草坪", aliases=("大草坪",), position=east_of(330)),
    a_place("g1/shed", "车棚", position=east_of(-150)),
)
WORDS = {
    "intrusion": {"strong": ["翻墙", "闯入", "踩草坪"], "weak": ["草坪", "围挡"]},
    "loitering": {"strong": ["徘徊", "转悠"], "weak": ["可疑", "陌生"]},
    "quarrel": {"strong": ["吵架", "打架", "邻里纠纷"], "weak": ["邻居", "楼上"], "urgent": ["菜刀"]},
    "fire": {"strong": ["着火", "冒烟"], "weak": ["烟", "火"], "urgent": ["冒烟"]},
    "fire_lane": {"strong": ["消防通道"], "weak": ["堵"]},
    "other": {},
}
PACKS = {name: a_pack(name, words=words) for name, words in WORDS.items()}


@pytest.mark.parametrize(
    ("words", "building", "unit", "room"),
    [
        ("12号楼下有人打架", "12", None, None),
        ("十二栋楼道里冒烟", "12", None, None),
        ("12栋2单元有人吵架", "12", "2", None),
        ("12#楼道堆满杂物", "12", None, None),
        ("12＃二单元漏水", "12", "2", None),
        ("１２号楼３单元５０２室漏水", "12", "3", "502"),
        ("第三栋楼下有人", "3", None, None),
        ("住在12-2-301，楼上漏水", "12", "2", "301"),
        ("二十一幢三单元", "21", "3", None),
        ("A座电梯困人", "A", None, None),
        ("c栋404房", "C", None, "404"),
        ("E6栋2单元", "E6", "2", None),
        ("A区26栋", "A26", None, None),
        ("六栋402室", "6", None, "402"),
        ("12号楼和12栋是一个地方", "12", None, None),
        # Several, none, or only counted:
        ("12栋和13栋之间有人打架", None, None, None),
        ("7、8#栋停水", None, None, None),
        ("1-5栋都停水了", None, None, None),
        ("12号楼对面着火了", None, None, None),
        ("有一栋八层楼房着火了", None, None, None),
        ("这三栋楼都停电", None, None, None),
        ("路口有一座桥塌了", None, None, None),
        ("家里12楼漏水", None, None, None),
        ("打12345没人接", None, None, None),
    ],
)
def test_buildings_are_read_however_they_are_written(
    words: str, building: str | None, unit: str | None, room: str | None
) -> None:
    read = read_place(words, ())
    assert (read.building, read.unit, read.room) == (building, unit, room)


@pytest.mark.parametrize(
    ("words", "floor"), [("12号楼三楼冒烟", "3"), ("5层有人", "5"), ("负二楼车库", "-2"), ("12号楼有人", None)]
)
def test_floors_are_read_apart_from_buildings(words: str, floor: str | None) -> None:
    assert read_place(words, ()).floor == floor


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("12号楼下有人打架", "g1/b12"),
        ("十二栋有人打架", "g1/b12"),
        ("2号楼门口", "g1/b2"),
        ("东大门有人翻墙", "g2/east"),
        ("东门大草坪上有人", "g2/east"),  # two names 30 m apart, said in one breath: the first
        ("13号楼旁边的车棚", "g1/b13"),
    ],
)
def test_the_place_that_is_meant_is_found_in_the_gazetteer(words: str, path: str) -> None:
    place = read_place(words, PLACES).place
    assert place is not None
    assert place.place_path == f"{HOME}/{path}"


@pytest.mark.parametrize("words", ["门口有人", "消防通道被车堵了", "15号楼着火了", "东门和车棚都有人", ""])
def test_no_place_is_invented(words: str) -> None:
    assert read_place(words, PLACES).place is None


def test_a_building_that_several_have_is_found_below_the_name_that_is_said() -> None:
    places = (
        a_place("north", "北苑", PlaceKind.GRID),
        a_place("south", "南苑", PlaceKind.GRID),
        a_place("north/b3", "3号楼", PlaceKind.BUILDING, building="3"),
        a_place("south/b3", "3号楼", PlaceKind.BUILDING, building="3"),
    )
    found = read_place("南苑3号楼有人打架", places).place
    assert found is not None
    assert found.place_path.endswith("south/b3")
    assert read_place("3号楼有人打架", places).place is None


def test_names_in_the_words_are_canonical() -> None:
    assert read_place("大草坪有人", PLACES).names == ("中心草坪",)


@pytest.mark.parametrize(
    ("words", "masked"),
    [
        ("电话13812345678请回电", "电话【电话】请回电"),
        ("打我手机１３８ １２３４ ５６７８", "打我手机【电话】"),
        ("+86-13812345678", "【电话】"),
        ("电话0796-8223456", "电话【电话】"),
        ("一三八一二三四五六七八", "【电话】"),
        ("身份证360802199001011234", "身份证【证件号】"),
        ("身份证号：36080219900101123X", "身份证号：【证件号】"),
        ("我叫王伟，住12栋", "我叫【姓名】，住12栋"),
        ("我叫欧阳娜娜", "我叫【姓名】"),
        ("我叫王伟住在12栋", "我叫【姓名】住在12栋"),
        ("姓名：李小明", "姓名：【姓名】"),
        ("我姓陈，楼上漏水", "我姓【姓名】，楼上漏水"),
        ("12栋张先生家漏水", "12栋【姓名】先生家漏水"),
        ("我是刘强，来反映", "我是【姓名】，来反映"),
        ("赣D12345堵住通道", "【车牌】堵住通道"),
        ("赣D·A1234堵住通道", "【车牌】堵住通道"),
        ("赣ＤＦ12345停了三天", "【车牌】停了三天"),
        ("邮箱abc.d@example.com", "邮箱【邮箱】"),
        ("微信号wxid_12345678", "微信号【号码】"),
        ("卡号6222021234567890123", "卡号【号码】"),
    ],
)
def test_personal_data_is_taken_out(words: str, masked: str) -> None:
    assert mask(words).words == masked


@pytest.mark.parametrize(
    "words",
    [
        "12号楼2单元301室漏水",
        "打12345和119都没人接",
        "我叫了物业也不来",
        "百姓高兴",
        "2026年11月23日晚上11点半有人翻墙",
        "请公交车师傅开慢点",
    ],
)
def test_what_is_not_personal_stays(words: str) -> None:
    assert mask(words).words == words


def test_marks_say_what_was_taken_out() -> None:
    assert mask("我叫王伟，电话13812345678").found == (Personal.PHONE, Personal.NAME)


@given(st.text(max_size=60))
def test_masking_twice_changes_nothing(words: str) -> None:
    once = mask(words).words
    assert mask(once).words == once


@given(st.text("天下雨了门口，。 ", max_size=10), st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True), st.integers(0, 2))
def test_no_phone_number_survives_whatever_stands_around_it(around: str, phone: str, style: int) -> None:
    written = (phone, "".join(chr(ord(d) + 0xFEE0) for d in phone), f"{phone[:3]} {phone[3:7]}-{phone[7:]}")[style]
    assert phone[3:7] not in narrow(mask(around + written + around).words)


@pytest.mark.parametrize(
    "words",
    [
        "已经通了",
        "12号楼消防通道已经通了，谢谢",
        "没有着火",
        "不是火",
        "虚惊一场",
        "虚惊一场，没有着火",
        "是误报",
        "看错了，没有人闯入",
        "刚才说的冒烟，不是火，是做饭的油烟",
        "火已经灭了，就是刚才那个着火的",
        "车已经开走了",
        "人都散了",
        "两家已经和好了",
        "现在不吵了",
        "没事了",
        "车被拖走了，已经通了",
        "困在电梯里的人都出来了",
        "老人自己起来了",
        "煤气味现在没了",
        "现在没了",
        "已经断电了",
        "问题已解决",
        "路灯已经修复",
        "电恢复了",
        "清理干净了",
    ],
)
def test_words_that_say_it_is_over_or_not_so(words: str) -> None:
    assert not read_report(words, PACKS, ()).asserts


@pytest.mark.parametrize(
    "words",
    [
        "消防通道被堵了",
        "还没有通",
        "没有人管",
        "已经堵了三天了",
        "已经着火了",
        "没有停，一直在吵",
        "问题解决了吗？",
        "昨天已经通了，今天又堵了",
        "没有着火，但是烟很大",
        "已经灭了，现在又冒烟了",
        "人还没走",
        "希望尽快处理好",
        "有人倒在地上",
        "消防栓没水",
        "水停了，一整天没水",
        "不是第一次了，天天堵",
        "火没灭",
        "没有着火，有人晕倒了",
        "垃圾桶满了，都溢出来了",
        "煤气都漏出来了",
        "人都跑出来了",
        "井盖都翘起来了",
        "井盖都没了",
        "路灯全灭了",
        "我们楼都断电了",
        "电梯全停了，人出不来",
        "人都晕倒了没醒过来",
        "装修太吵，婴儿都吓醒了",
        "半夜把一家人都吵醒了",
        "两个孩子都走散了",
        "电缆都被偷走了",
        "没有任何人员出面解决问题",
        "明显有弄虚作假的行为",
        "修几个路灯就好了",
        "",
    ],
)
def test_words_that_say_it_is_so(words: str) -> None:
    assert read_report(words or "喂", PACKS, ()).asserts


@given(st.text(max_size=80))
def test_a_denial_has_to_be_said(words: str) -> None:
    assert asserts(words) or any(sign in narrow(words) for sign in "了没不无未误假演虚是并存在")


@pytest.mark.parametrize(
    "words",
    [
        "12号楼着火了快来人",
        "12号楼燃气味很大",
        "电梯困人",
        "有人晕倒在东门",
        "可能着火了",
        "楼上有人要跳楼",
        "老人摔倒了起不来",
        "邻居拿着菜刀",
        "救命",
        "没有着火，有人晕倒了",
        "楼道冒烟",
    ],
)
def test_danger_to_life_is_heard(words: str) -> None:
    assert read_report(words, PACKS, ()).urgent


@pytest.mark.parametrize(
    "words",
    [
        "没有着火",
        "虚惊一场，没有着火",
        "楼下在搞消防演习",
        "存在火灾隐患",
        "防止发生火灾",
        "如果着火了怎么办",
        "消防通道被堵了",
        "从火车站过来",
        "火已经灭了",
        "楼上太吵",
    ],
)
def test_danger_that_is_not_there_is_not_urgent(words: str) -> None:
    assert not read_report(words, PACKS, ()).urgent


@pytest.mark.parametrize(
    ("words", "pack"),
    [
        ("东门有人翻墙", "intrusion"),
        ("有陌生人一直转悠", "loitering"),
        ("围挡边的草坪", "intrusion"),  # two weak ones
        ("楼上两口子吵架", "quarrel"),
        ("没有着火", "fire"),
        ("路灯坏了", "other"),
        ("草坪很漂亮", "other"),  # one weak one does not decide
    ],
)
def test_lexicons_decide_the_kind(words: str, pack: str) -> None:
    assert read_report(words, PACKS, ()).pack == pack


@given(st.permutations(list(PACKS)))
def test_the_order_of_the_shelf_does_not_matter(order: list[str]) -> None:
    words = "楼上邻居吵架，草坪围挡冒烟"
    assert recognise(words, {name: PACKS[name] for name in order}) == recognise(words, PACKS)


def test_what_the_person_chose_stands_above_the_words() -> None:
    read = read_report("东门有人翻墙", PACKS, (), kind="quarrel")
    assert (read.pack, read.kind) == ("quarrel", "quarrel")


def test_a_shelf_without_a_pack_for_everything_else_is_refused() -> None:
    with pytest.raises(LookupError):
        read_report("路灯坏了", {"fire": PACKS["fire"]}, ())
    with pytest.raises(LookupError):
        pack_for("ufo", PACKS)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("12", 12), ("十二", 12), ("二十", 20), ("二十一", 21), ("一百零三", 103), ("一〇二", 102), ("两", 2),
        ("十", 10), ("二三十", None), ("", None), ("甲", None),
    ],
)  # fmt: skip
def test_numbers_in_characters(written: str, number: int | None) -> None:
    assert number_of(written) == number


@given(st.text(max_size=50))
def test_narrow_text_is_as_long_as_it_was(words: str) -> None:
    assert len(narrow(words)) == len(words)


@given(st.text(max_size=200))
def test_no_words_break_the_reading(words: str) -> None:
    read = read_report(words, PACKS, PLACES)
    assert read.pack in PACKS
    assert read.urgent <= read.asserts


def test_urgency_is_judged_clause_by_clause() -> None:
    assert is_urgent("昨天搞了消防演习，今天着火了")
    assert not is_urgent("听说别处发生火灾，要预防")


@pytest.mark.parametrize(
    "unit", ["刚", "已", "人", "1栋", "12-1-101", "我叫王", "a@", "没有", "着火", "摔倒", "电话 1", "一"]
)
def test_the_longest_words_of_somebody_who_means_harm_are_read_to_the_end(unit: str) -> None:
    words = (unit * 4000)[:4000]
    read = read_report(words, PACKS, PLACES)
    assert read.pack in PACKS
    assert len(read.masked) <= 2 * len(words)


@given(
    st.lists(
        st.sampled_from(("着火了", "没有", "有人落水", "如果", "路灯坏了", "3号楼", "，", "演习", "救命", "去年")),
        max_size=8,
    )
)
def test_whatever_is_urgent_names_danger(pieces: list[str]) -> None:
    """Who is not turned away is more than who is believed to be in danger, never fewer."""
    words = "".join(pieces)
    urgent = [phrase for pack in PACKS.values() for phrase in pack.brain.words.urgent]
    assert names_danger(words, PACKS) or not is_urgent(words, urgent)


def test_everyday_trouble_names_no_danger() -> None:
    for words in ("路灯坏了，请来修", "垃圾没人收", "电动车乱停", "3号楼下水道堵了"):
        assert not names_danger(words, PACKS), words
    assert names_danger("快来", load_shelf(), "fire"), "the shelf's pack about fire is one of danger to life"
    assert names_danger("没有着火吧？好像有烟", PACKS)


@pytest.mark.parametrize(
    ("words", "pack", "also"),
    [
        ("楼道堆满纸箱，垃圾桶也没人清，晚上广场舞音响太吵", "noise", {"clutter", "garbage"}),
        ("垃圾已经清走了，但是有人打架", "quarrel", set()),
        ("中心广场跳广场舞的音响开得太大了，孩子在家没法写作业。", "noise", set()),
        ("快来看看", "other", set()),
    ],
)
def test_one_message_may_speak_of_several_troubles(words: str, pack: str, also: set[str]) -> None:
    read = read_report(words, load_shelf(), ())
    assert (read.pack, set(read.also)) == (pack, also)


@pytest.mark.parametrize(
    ("words", "pack"),
    [
        ("有人从楼上掉下来了", "fallen_person"),
        ("三楼一个孩子从楼上掉下来了", "fallen_person"),
        ("电动车进电梯，有人被困电梯", "trapped"),
        ("积水严重老人被困家里", "trapped"),
        ("水管爆了路面积水", "water_leak"),
        ("楼上往下扔垃圾，差点砸到人", "falling_object"),
        ("电动车推进电梯上楼了", "ebike_indoors"),
        ("下雨天路面积水过不去", "water_pooling"),
    ],
)
def test_whoever_must_be_sent_for_a_danger_is_sent_for_it_whatever_else_is_said(words: str, pack: str) -> None:
    assert read_report(words, load_shelf(), ()).pack == pack
