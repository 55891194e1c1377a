"""Settings: an unknown key is named together with the nearest known one; what is given wins over what is written."""

from pathlib import Path

import pytest

from central.settings import FILE_NAME, SettingsError, read_settings


def test_what_is_given_wins_over_the_surroundings_and_these_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / FILE_NAME).write_text('community = "qingyuan/hedong/jinlanli"\nport = 8001\nhost = "127.0.0.2"\n')
    monkeypatch.setenv("WANGLOU_CENTRAL_PORT", "8002")
    monkeypatch.setenv("WANGLOU_CENTRAL_DATA_FOLDER", str(tmp_path))
    settings = read_settings(host="127.0.0.3", database_url=None)
    assert (settings.community, settings.port, settings.host) == ("qingyuan/hedong/jinlanli", 8002, "127.0.0.3")
    assert settings.media == tmp_path / "media"


def test_without_anything_said_the_brain_listens_to_this_machine_only(tmp_path: Path) -> None:
    settings = read_settings(data_folder=tmp_path)
    assert settings.host == "127.0.0.1"
    assert settings.trusted_proxies == ()
    assert settings.rate_limits


def test_a_misspelt_variable_is_named_with_the_nearest_known_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WANGLOU_CENTRAL_DATBASE_URL", "postgresql://x")
    with pytest.raises(SettingsError) as caught:
        read_settings(data_folder=tmp_path)
    for language in ("zh", "en"):
        assert "WANGLOU_CENTRAL_DATBASE_URL" in caught.value.text.in_(language)
        assert "WANGLOU_CENTRAL_DATABASE_URL" in caught.value.text.in_(language)


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ('comunity = "x"', "community"),
        ("port = 70000", "port"),
        ('port = "many"', "port"),
        ('tls_certificate = "a.pem"', "tls_key"),
        ('community = "../etc"', "community"),
    ],
)
def test_a_file_that_cannot_be_meant_is_refused_by_name(tmp_path: Path, written: str, named: str) -> None:
    (tmp_path / FILE_NAME).write_text(written)
    with pytest.raises(SettingsError, match=named):
        read_settings(data_folder=tmp_path)


def test_a_file_that_is_no_toml_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("port == 1")
    with pytest.raises(SettingsError) as caught:
        read_settings(data_folder=tmp_path)
    assert "\n" not in caught.value.text.en
