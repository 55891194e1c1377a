"""Every n-th pixel by the cheap way is every n-th pixel."""

import numpy as np
import pytest

from pipelines.thinning import thinned


@pytest.mark.parametrize("step", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("size", [(576, 704), (480, 848), (1280, 720), (577, 705), (11, 23)])
def test_it_is_the_same_as_slicing_but_for_what_fills_no_step(size: tuple[int, int], step: int) -> None:
    image = np.random.default_rng(step).integers(0, 256, (*size, 3), dtype=np.uint8)
    rows, columns = size[0] // step, size[1] // step
    assert np.array_equal(thinned(image, step), image[::step, ::step][:rows, :columns])
