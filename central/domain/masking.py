"""Personal data is taken out of a resident's words before anybody but the duty desk can read them."""

import re
from dataclasses import dataclass
from enum import StrEnum

from central.domain.writing import narrow


class Personal(StrEnum):
    """What was taken out, as the mark in its place calls it."""

    IDENTITY = "证件号"
    PHONE = "电话"
    PLATE = "车牌"
    EMAIL = "邮箱"
    NUMBER = "号码"
    NAME = "姓名"


@dataclass(frozen=True, slots=True)
class Masked:
    words: str
    found: tuple[Personal, ...]


_SURNAMES = (
    "欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|端木|"
    "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖"
    "邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文柏粲向喻温庞樊殷施陶洪翟安颜倪严牛芦季俞章鲁葛韦申尤毕聂丛焦柳邢"
    "路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司宁房艾闫肖付]"
)
_HAN = "一-鿿"
#: The sentence goes on: 我叫王伟住在…
_GIVEN = rf"[{_HAN}](?<![是了的])(?:[{_HAN}](?<![是住在的]))?"
_NAME = rf"(?:{_SURNAMES}){_GIVEN}"
_TITLE = "先生|女士|阿姨|叔叔|师傅|大爷|大妈|奶奶|爷爷|老师|医生|主任|书记|经理|老板"
_PROVINCE = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_SPOKEN_DIGIT = "零〇一二三四五六七八九幺"

#: In this order: an identity number holds what looks like a phone number. Group 1 is what is replaced.
_RULES: tuple[tuple[Personal, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE | re.ASCII))
    for kind, pattern in (
        (Personal.EMAIL, r"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)"),
        (Personal.IDENTITY, r"(?<!\d)(\d{6}[ -]?(?:19|20)\d{2}[ -]?\d{4}[ -]?\d{3}[\dX])(?!\d)"),
        (Personal.IDENTITY, r"身份证号?码?[是为:\s]{0,3}(\d{15}|\d{17}[\dX])"),
        (Personal.IDENTITY, r"护照号?码?[是为:\s]{0,3}([A-Z]{1,2}\d{7,8})"),
        (Personal.PHONE, r"(?<!\d)((?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)"),
        (Personal.PHONE, r"(?<![\d.])(0\d{2,3}[ -]?\d{7,8}(?:[-转]\d{1,5})?)(?!\d)"),
        (Personal.PHONE, r"(?:电话|手机|联系方式|tel)号?码?[是为:\s]{0,3}(\d[\d -]{5,13}\d)"),
        (Personal.PHONE, rf"(?<![{_SPOKEN_DIGIT}])([一幺][三四五六七八九][{_SPOKEN_DIGIT}]{{9}})(?![{_SPOKEN_DIGIT}])"),
        (Personal.PLATE, rf"([{_PROVINCE}][A-Z][ ·.•-]?[A-Z0-9]{{4,5}}[A-Z0-9挂学警港澳领])(?![A-Z0-9])"),
        (Personal.PLATE, r"(?:车牌|牌照)号?码?[是为:\s]{0,3}([A-Z][ ·.•-]?[A-Z0-9]{5,6})(?![A-Z0-9])"),
        (Personal.NUMBER, r"(?:微信|QQ|银行卡|账号|卡号)号?码?[是为:\s]{0,3}([A-Z0-9_-]{5,23})"),
        (Personal.NUMBER, r"(?<![\d.])(\d{9,23})(?![\d.])"),
        (Personal.NAME, rf"(?:我叫|名叫|名字叫|名字是|姓名|联系人|户主)[是为叫:\s]{{0,3}}({_NAME})"),
        (Personal.NAME, rf"我是({_NAME})(?=[,，。.!！;；\s]|$)"),
        (Personal.NAME, rf"(?<!百)姓({_SURNAMES})"),
        (Personal.NAME, rf"({_SURNAMES}[{_HAN}]{{0,2}}?)(?=先生|女士)"),
        (Personal.NAME, rf"(?<![保公机电汽火停])({_SURNAMES})(?={_TITLE})"),
    )
)


def mask(words: str) -> Masked:
    """``words`` with numbers and names of persons replaced by 【电话】 and the like.

    Rather too much than too little: a house number that follows 电话 is lost, a phone number is never kept.
    Masking twice changes nothing.
    """
    found: list[Personal] = []
    for kind, pattern in _RULES:
        spans = [match.span(1) for match in pattern.finditer(narrow(words))]
        found += [kind] * len(spans)
        for start, end in reversed(spans):
            words = f"{words[:start]}【{kind}】{words[end:]}"
    return Masked(words, tuple(found))
