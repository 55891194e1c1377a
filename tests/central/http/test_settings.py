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


NO_BROKERS = (
    "mqtt://wanglou:secret@192.0.2.10", "192.0.2.10:1883", "http://192.0.2.10", "mqtt://", "mqtt://192.0.2.10:many",
    "mqtt://192.0.2.10/topic", "mqtt://192.0.2.10 ",
)  # fmt: skip


@pytest.mark.parametrize("url", ["mqtt://192.0.2.10", "mqtts://broker.example:8883", "mqtt://[2001:db8::1]:1883/"])
def test_a_broker_is_an_address_and_nothing_else(tmp_path: Path, url: str) -> None:
    assert read_settings(data_folder=tmp_path, community="qingyuan", mqtt_broker=url).mqtt_broker == url


def test_a_password_in_a_broker_s_address_is_refused_and_not_repeated(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings(data_folder=tmp_path, community="qingyuan", mqtt_broker=NO_BROKERS[0])
    assert "secret" not in f"{caught.value.text} {caught.value}"
    assert "WANGLOU_CENTRAL_MQTT_PASSWORD" in caught.value.text.zh


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ('comunity = "x"', "community"),
        ("port = 70000", "port"),
        ('port = "many"', "port"),
        ('tls_certificate = "a.pem"', "tls_key"),
        ('community = "../etc"', "community"),
        *((f'community = "a"\nmqtt_broker = "{url}"', "mqtt_broker") for url in NO_BROKERS),
        ('mqtt_broker = "mqtt://192.0.2.10"', "mqtt_place"),
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
