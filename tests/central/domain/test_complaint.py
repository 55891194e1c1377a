"""A complaint is known by its words, whichever pack it may be for."""

import pytest

from central.domain.complaint import complains


@pytest.mark.parametrize(
    "clause", ["路灯不亮了", "单元门关不上", "楼道很脏", "井盖没了", "垃圾没人清", "树倒了", "停水了"]
)
def test_what_is_broken_gone_dirty_or_in_the_way_is_complained_of(clause: str) -> None:
    assert complains(clause)


@pytest.mark.parametrize(
    "clause", ["我在12号楼下", "路过3号楼", "你好", "物业来了", "路没堵", "灯不坏了", "没有垃圾", "不吵了"]
)
def test_where_one_is_and_what_is_well_is_no_complaint(clause: str) -> None:
    assert not complains(clause)
