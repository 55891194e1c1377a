"""``--as``: films shown as another camera would have shown them, and said to be drawn."""

import json
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from sample_videos import find_clip, path_of
from sample_videos.film import pictures, write_film
from sample_videos.otherwise import AS_IT_IS, OTHERWISE, Staging
from wanglou.analysis.reel import Reel, ReelFeed
from wanglou.analysis.wishes import WishError, way_called
from wanglou.cli import app


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("otherwise") / "poster.mp4"
    write_film(path, islice(pictures(path_of(find_clip("poster_flicker"))), 45, 75), fps=10)
    return path


def test_two_pictures_a_second_are_all_that_a_slow_camera_shows(film: Path) -> None:
    feed = ReelFeed(Reel(film, otherwise=OTHERWISE["seldom"]))
    times = [picture.at_s for picture in feed.pictures()]
    assert len(times) == 6
    assert min(np.diff(times)) >= 0.5
    assert feed.ledger.account().shed == 30 - 6, "what is not shown is counted, too"


def test_what_is_drawn_is_what_is_looked_at_and_what_moves(film: Path) -> None:
    reel = Reel(film, crop_left=20, otherwise=OTHERWISE["infrared"], staging=Staging(3))
    picture = next(ReelFeed(reel).pictures())
    bare = next(ReelFeed(Reel(film, crop_left=20)).pictures())
    assert (picture.bgr() == OTHERWISE["infrared"].draw(bare.bgr(), 0.0, Staging(3))).all()
    assert (picture.luma() == picture.bgr()[..., 0]).all()


def test_a_way_that_nobody_knows_is_refused_with_the_nearest() -> None:
    assert way_called("") is AS_IT_IS
    with pytest.raises(WishError) as refused:
        way_called("nigth")
    assert refused.value.values["nearest"] == "night"


def ran(*asked: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in asked])


def test_an_evaluation_says_that_its_films_were_drawn(film: Path) -> None:
    manifest = film.parent / "labels.json"
    manifest.write_text(json.dumps([{"clip": film.name, "events": []}]), encoding="utf-8")
    asked = ("eval", "events", "--manifest", manifest, "--kinds", "camera_fault", "--as", "rain", "--seed", 4)
    made: dict[str, Any] = json.loads(ran(*asked, "--json").stdout)["provenance"]
    assert (made["shown_as"], made["seed"]) == ("rain", 4)
    for language, words in (("zh", "不是实拍"), ("en", "nobody filmed it")):
        assert words in ran(*asked, "--lang", language).stdout
    assert "不是实拍" not in ran(*asked[:6]).stdout


def test_analysis_can_be_asked_the_same(film: Path) -> None:
    assert ran("analyze", film, "--pack", "camera_fault", "--as", "fog", "--json").exit_code == 0
    refused = ran("analyze", film, "--as", "foggy")
    assert refused.exit_code == 2 and "fog" in refused.stderr
