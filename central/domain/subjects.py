"""What thing does a message speak of? A dog and a game of mahjong are both noise, and are two troubles."""

import re
from functools import lru_cache

from central.domain.writing import narrow

#: Things that a community's troubles are about, each with the words people have for it. Written from everyday speech;
#: what is mostly said in one breath (music and the dance to it) is one thing.
_THINGS: tuple[tuple[str, str], ...] = (
    ("dog", "狗叫|狗吠|犬吠|遛狗|养狗|有狗|只狗|的狗|条狗|恶犬|狗狗|烈犬|大型犬|狗"),
    ("cat", "野猫|流浪猫|养猫|猫叫"),
    ("poultry", "养鸡|公鸡|鸡叫|打鸣|养鸽|鸽子|鸡鸭"),
    ("games", "麻将|打牌|棋牌|牌馆|扑克|斗地主"),
    ("music", "广场舞|跳舞|舞曲|音响|喇叭|音乐|低音炮|唱歌|卡拉ok|ktv|唱戏|叫卖|广播|吹拉弹唱|演唱"),
    ("instrument", "弹琴|钢琴|练琴|小提琴|架子鼓|萨克斯|唢呐"),
    ("refit", "装修(?!垃圾|废料|公司)|电钻|冲击钻|敲墙|砸墙|打墙|钻墙|切割机|打孔"),
    ("site", "工地|施工|打桩|搅拌|挖机|挖掘机|混凝土|渣土车|吊车|塔吊"),
    ("steps", "脚步声|拖椅子|拖桌子|蹦跳|跑跳|跺脚|拍球|弹珠"),
    ("party", "夜宵|烧烤|大排档|喝酒|划拳|酒吧"),
    ("funeral", "丧事|葬礼|灵堂|哀乐|办丧|出殡"),
    ("crackers", "鞭炮|烟花|放炮|爆竹"),
    ("fumes", "油烟|餐馆|饭店|餐饮|烟道|饭馆|菜馆|厨余味"),
    (
        "fire",
        "着火|起火|失火|火灾|烧起来|烧着|烧了|在烧(?!烤)|烧焦|自燃|冒烟|浓烟|黑烟|火光|明火|火苗|有火|全是火|的火|是烟|烟味|烟雾|"
        "糊味|点着|炸了|爆炸",
    ),
    ("gas", "煤气|燃气|天然气|液化气|漏气|瓦斯"),
    ("bikes", "电动车|电瓶车|自行车|摩托车|单车|电单车|三轮车|充电"),
    (
        "cars",
        "车位|停车|违停|车主|挪车|占道|堵车|面包车|货车|轿车|小车|suv|消防通道|消防车道|生命通道|堵在|辆车|开不出|停满车|乱停",
    ),
    ("traffic", "红绿灯|信号灯|斑马线|逆行|限速|车祸|撞车|拥堵|人行道"),
    ("rubble", "建筑垃圾|装修垃圾|渣土(?!车)|砖头|建渣|碎砖|废料"),
    ("garbage", "垃圾|苍蝇|泔水|厨余"),
    ("clutter", "纸箱|纸板|纸壳|废品|杂物|堆物|旧家具|鞋柜|堆满|堆放|乱堆"),
    ("leak", "漏水|渗水|水管|爆管|跑水|管道井|流水|滴水|淹到|漏雨|水漫"),
    ("supply", "停水|水压|水质|自来水(?!管)|供水|水箱|没水|断水|黄泥水"),
    ("sewage", "下水道|污水|化粪池|粪池|(?<!楼)下水管|马桶|反水|返水|排水"),
    ("flood", "积水|内涝|被淹|雨水"),
    ("power", "停电|断电|没电|跳闸|供电|来电|配电|电压"),
    ("lamp", "路灯|的灯|盏灯|排灯|灯坏|灯不亮|照明|黑灯|灯都|声控灯"),
    ("lift", "电梯|货梯|扶梯"),
    ("ill", "晕倒|昏倒|昏迷|倒地|心脏病|救护车|叫不醒|晕过去|倒在地上|摔倒|发病|抽搐|中暑|没呼吸|不省人事"),
    ("fight", "打架|打起来|打人|砍|动刀|拿刀|菜刀|持刀|流血|头破血流|满脸是血|斗殴|殴打|动手"),
    ("quarrel", "吵架|吵起来|吵得很凶|对骂|骂街|骂起来|争执|闹翻|矛盾|调解|纠纷|争吵|吵了"),
    ("crowd", "一群人|一帮人|一伙人|好多人|十几个人|几十人|围观|聚集|聚了|横幅|举牌|牌子|那群人|静坐|上访"),
    ("fence", "翻墙|围挡|围栏|围墙|栅栏|草坪|草地|踩草|翻进|闯入|翻越"),
    ("trees", "树枝|大树|树木|绿化|倒树|修剪|花坛|树倒"),
    ("road", "井盖|路面|坑洼|修路|破损|塌陷|路坏|路烂|坑坑"),
    ("wall", "外墙|墙皮|瓷砖|开裂|裂缝|脱落|墙面"),
    ("falling", "高空抛物|往下扔|抛物|坠落|掉下来|砸到"),
    ("vermin", "老鼠|蟑螂|蚊子|白蚁|墙虫|虫子|马蜂|蛇"),
    ("heating", "暖气|供暖|供热|空调|外机"),
    ("lost", "走失|失踪|不见了|走丢"),
    ("theft", "小偷|被盗|偷了|偷走|盗窃|入室"),
    ("fraud", "诈骗|传销|骗子|虚假宣传|套路贷"),
    ("gambling", "赌博|赌场|卖淫|按摩店|洗浴"),
    ("bus", "公交"),
    ("metro", "地铁|轻轨"),
    ("title", "房产证|产权证|办证|不动产证|不动产权"),
    ("handover", "交房|烂尾|停工|延期交付|复工"),
    ("purchase", "购房|网签|首付|捆绑|认购|售楼|限购"),
    ("fees", "物业费|停车费|收费|乱收|班费|学费|餐费|水费|电费"),
    ("lessons", "补课|上课|教师|老师|学位|入学|开园|幼儿园|招生|学区"),
    ("wages", "工资|欠薪|绩效|加班|社保|公积金|五险"),
    ("demolition", "拆迁|征收|征地|安置|补偿款|拆除"),
    ("illegal_building", "违建|违章建筑|加盖|改建|私搭|乱搭|违规建"),
    ("committee", "业委会|业主委员会|物业公司|物业管理权|维修资金"),
    ("pollution", "粉尘|扬尘|废气|臭味|异味|恶臭|臭气|污染|臭得|臭死|太臭"),
    ("network", "宽带|网络|信号差|基站"),
    ("care", "医院|医保|看病|疫苗|药"),
)  # fmt: skip
_WORDS = tuple((name, word) for name, words in _THINGS for word in re.split(r"\|(?![^(]*\))", words))


def _bare(word: str) -> str:
    """Without what must not stand beside it."""
    return re.sub(r"\(.*?\)", "", word)


_THING_OF = {_bare(word): name for name, word in _WORDS}
#: Longest words first, so that 建筑垃圾 is no 垃圾. No groups: among four hundred words they cost most of the time.
_ALL = re.compile("|".join(sorted((word for _, word in _WORDS), key=lambda word: (-len(_bare(word)), word))))
#: A letter says in its first breath what it is about; further down it speaks of much.
_LEAD = 80


@lru_cache(maxsize=32768)
def things_said(words: str) -> frozenset[str]:
    """The things that ``words`` speak of first; empty where they name none that is known here."""
    return frozenset(map(_THING_OF.__getitem__, _ALL.findall(narrow(words)[:_LEAD].lower())))
