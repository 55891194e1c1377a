"""Who looks again and again is not stopped by what went wrong."""

import asyncio

import pytest

from central.jobs.looking import keep_looking


async def test_it_looks_again_whatever_went_wrong() -> None:
    looks: list[int] = []

    async def look() -> None:
        looks.append(len(looks))
        if len(looks) == 1:
            raise OSError("the store is away")
        if len(looks) == 2:
            raise ZeroDivisionError
        if len(looks) == 3:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await keep_looking(look, 0.0, name="test", trouble=OSError)
    assert looks == [0, 1, 2]


async def test_who_starts_has_other_work_first() -> None:
    looks: list[int] = []

    async def look() -> None:
        looks.append(1)

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await keep_looking(look, 60.0, name="test", trouble=OSError, first_s=60.0)
    assert looks == []
