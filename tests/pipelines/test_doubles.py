"""One thing with two names is one, and who stands side by side are two."""

from pipelines.doubles import each_once


def test_of_boxes_that_lie_on_one_another_the_first_counts() -> None:
    car, truck, beside = (0.0, 0.0, 100.0, 50.0), (2.0, 1.0, 101.0, 50.0), (100.0, 0.0, 200.0, 50.0)

    assert each_once([car, truck, beside]) == [0, 2]
    assert each_once([truck, beside, car]) == [0, 1]
    assert each_once([]) == []
