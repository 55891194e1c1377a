"""Every model is looked at, and each that is not in order hears what to do."""

from pathlib import Path

from models.shelf import Origin, shelves, stock
from models.verify import Finding, State, verify
from tests.models.zoo_folders import manifest_text, one_cat, shelve


def findings(root: Path) -> dict[str, Finding]:
    return {finding.name: finding for finding in verify(stock([(root, Origin.USER)]))}


def test_the_shipped_models_are_in_order() -> None:
    assert {finding.state for finding in verify(stock(shelves()))} == {State.OK}


def test_each_trouble_has_its_state_and_what_to_do(tmp_path: Path) -> None:
    shelve(tmp_path, one_cat(), "good")
    shelve(tmp_path, one_cat(), "gone").path.unlink()
    shelve(tmp_path, one_cat(), "changed").path.write_bytes(b"something else")
    shelve(tmp_path, b"no network", "no_network")
    shelve(tmp_path, one_cat(), "three", labels='labels = ["cat", "dog", "bird"]')
    (tmp_path / "unread").mkdir()
    (tmp_path / "unread" / "manifest.toml").write_text(manifest_text(more="colour = 1"), encoding="utf-8")

    found = findings(tmp_path)

    assert {name: finding.state for name, finding in found.items()} == {
        "good": State.OK,
        "gone": State.MISSING,
        "changed": State.WRONG_HASH,
        "no_network": State.BROKEN,
        "three": State.BROKEN,
        "unread": State.BROKEN,
    }
    assert "wanglou models fetch gone" in found["gone"].text.zh
    assert "(1, 7, 84) for 3 labels" in found["three"].text.en
    advice = found["changed"].advice
    assert advice is not None
    assert "wanglou models fetch changed" in advice.en
    assert 'sha256 = "' in advice.zh


def test_following_the_advice_for_a_file_of_ones_own_puts_it_in_order(tmp_path: Path) -> None:
    model = shelve(tmp_path, b"the old one", "mine")
    model.path.write_bytes(one_cat())
    advice = findings(tmp_path)["mine"].advice
    assert advice is not None
    line = 'sha256 = "' + advice.en.split('sha256 = "')[1].split('"')[0] + '"'
    path = model.folder / "manifest.toml"
    kept = [row for row in path.read_text(encoding="utf-8").splitlines() if not row.startswith("sha256")]
    path.write_text("\n".join([line, *kept]), encoding="utf-8")
    assert findings(tmp_path)["mine"].state is State.OK
