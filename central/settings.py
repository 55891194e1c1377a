"""What may be set from outside before the brain starts: where it keeps its data, where it listens, whom it serves."""

import os
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from protocol.causes import Misfit, cause_of, misfit, where_in
from protocol.errors import WanglouError
from protocol.wire import PlacePath, nearest

PREFIX = "WANGLOU_CENTRAL_"
#: Beside the data, so that a folder can be carried to another machine with all it needs.
FILE_NAME = "central.toml"


class SettingsError(WanglouError):
    """The settings cannot be meant. Values: key, nearest or why."""

    key = "error.http.settings"


#: RFC 7064 and 7065, without user and password: a relay's are made for each view.
IceUrl = Annotated[
    str,
    Field(
        max_length=200,
        pattern=r"^(stuns?:[A-Za-z0-9.-]+(:\d{1,5})?|turns?:[A-Za-z0-9.-]+(:\d{1,5})?(\?transport=(udp|tcp))?)$",
    ),
]


def is_broker(url: str) -> bool:
    """mqtt://host:port or mqtts://host:port, and nothing else."""
    try:
        parts = urlsplit(url)
        named = parts.scheme in ("mqtt", "mqtts") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    more = "@" in url or parts.path.strip("/") or parts.query or parts.fragment
    return named and not more and not any(letter.isspace() for letter in url)


class Settings(BaseSettings):
    """Read from ``WANGLOU_CENTRAL_*``, then from ``<data_folder>/central.toml``; what is passed in wins over both."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", frozen=True)

    #: Embedded database, its files and central.toml live here.
    data_folder: Path = Path("wanglou-data")
    #: ``postgresql://…``; None starts the embedded PostgreSQL under ``data_folder``.
    database_url: str | None = None
    #: Reports, photos and evidence; ``<data_folder>/media`` by default.
    media_folder: Path | None = None
    #: A folder of packs of one's own instead of those that came with the software.
    packs_folder: Path | None = None
    #: Place path of the community residents report to, as given to ``central import-community``.
    community: PlacePath | None = None

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8000
    tls_certificate: Path | None = None
    tls_key: Path | None = None
    #: What residents' links and codes begin with; guessed from the request where None.
    public_url: str | None = None
    #: Addresses whose X-Forwarded-* headers are believed. Empty: nobody's.
    trusted_proxies: tuple[str, ...] = ()
    #: Where the source of this very service can be had (AGPL-3.0, section 13); None: the service hands it out itself.
    source_url: str | None = None

    #: Connections held at once, all together and from one address. 0: no bound.
    largest_connections: Annotated[int, Field(ge=0)] = 1000
    connections_per_address: Annotated[int, Field(ge=0)] = 128
    #: A request line with its headers must be complete after so long.
    header_seconds: Annotated[float, Field(gt=0, le=120)] = 10.0
    #: A client that does not read its answer is cut after so long.
    reading_seconds: Annotated[float, Field(gt=0, le=600)] = 30.0
    #: No answer takes longer than this, the live feed apart.
    answer_seconds: Annotated[float, Field(gt=0, le=600)] = 60.0
    #: Networks that the service may call by itself; ``<data_folder>/outgoing-networks.txt`` by default.
    outgoing_networks: Path | None = None
    #: The ways to people who look at no screen; ``<data_folder>/channels.toml`` by default (docs/guides/channels.md).
    channels_file: Path | None = None
    #: Called after each minute's audit; whoever misses it for two minutes raises the alarm (docs/guides/outgoing.md).
    heartbeat_url: Annotated[str, Field(pattern=r"^https?://[^\s@]+$", max_length=500)] | None = None
    #: How often one address, account or agent may ask is bounded (central/http/rates.py); off only in measurements.
    rate_limits: bool = True
    #: Disputes' files are emptied when nothing was written in them for so long: while a claim from an agreement can be
    #: brought they are kept (Civil Code, article 188: three years).
    keep_mediations_days: Annotated[int, Field(ge=30, le=36_500)] = 1095
    #: What residents said, their contact and their photos are erased so long after their incident has ended.
    keep_reports_days: Annotated[int, Field(ge=30, le=36_500)] = 1825
    #: Figures for Prometheus on http://127.0.0.1:<port>/metrics, for this machine alone. None: nobody listens.
    metrics_port: Annotated[int, Field(ge=1, le=65535)] | None = None
    #: Place signals and work off jobs in this process. A city runs ``wanglou central worker`` beside it.
    worker: bool = True

    #: Compare words by what they mean too. Needs the extra ``wanglou[semantic]`` and an x86-64 processor with AVX2
    #: (docs/guides/running-the-brain.md).
    semantic: bool = False

    #: Live view goes from the node straight to the browser. Where they stand in networks that do not reach each other,
    #: servers of one's own help: stun:host:port, and turn:host:port?transport=udp with the secret that it was given
    #: (coturn: use-auth-secret, static-auth-secret). Default: none.
    ice_servers: Annotated[tuple[IceUrl, ...], Field(max_length=8)] = ()
    turn_secret: SecretStr | None = None

    #: Sensors by way of a broker: mqtt://host:1883 or mqtts://host:8883; its network must be written down like any
    #: other. One process of the brain listens.
    mqtt_broker: str | None = None
    mqtt_topic: str = "wanglou/readings/#"
    mqtt_version: Literal["3.1.1", "5"] = "3.1.1"
    mqtt_username: str | None = None
    mqtt_password: SecretStr | None = None
    mqtt_client_id: str = "wanglou"
    #: Whose sensors may speak there; ``community`` by default.
    mqtt_place: PlacePath | None = None

    @field_validator("mqtt_broker")
    @classmethod
    def _broker_is_an_address(cls, url: str | None) -> str | None:
        """Without user and password: they would stand in the log at every try, and nobody would sign in by them."""
        if url is not None and not is_broker(url):
            raise Misfit("error.http.settings_broker")
        return url

    @model_validator(mode="after")
    def _broker_speaks_for_a_place(self) -> Self:
        if self.mqtt_broker is not None and self.mqtt_place is None and self.community is None:
            raise Misfit("error.http.settings_broker_place")
        return self

    @model_validator(mode="after")
    def _turn_with_secret(self) -> Self:
        if any(url.startswith("turn") for url in self.ice_servers) and self.turn_secret is None:
            raise Misfit("error.http.settings_turn")
        return self

    @model_validator(mode="after")
    def _certificate_with_key(self) -> Self:
        if (self.tls_certificate is None) != (self.tls_key is None):
            raise Misfit("error.http.settings_tls")
        return self

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        given = init_settings().get("data_folder") or env_settings().get("data_folder")
        folder = Path(given) if given else cls.model_fields["data_folder"].default
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, folder / FILE_NAME)

    @property
    def networks(self) -> Path:
        return self.outgoing_networks or self.data_folder / "outgoing-networks.txt"

    @property
    def channels(self) -> Path:
        return self.channels_file or self.data_folder / "channels.toml"

    @property
    def media(self) -> Path:
        return self.media_folder or self.data_folder / "media"


def read_settings(**given: object) -> Settings:
    """The settings of this process. Raises SettingsError naming an unknown key and the nearest known one."""
    known = tuple(Settings.model_fields)
    for name in sorted(os.environ):
        if name.startswith(PREFIX) and (key := name.removeprefix(PREFIX).lower()) not in known:
            raise SettingsError("error.http.settings_key", key=name, nearest=PREFIX + nearest(key, known).upper())
    try:
        return Settings(**{key: value for key, value in given.items() if value is not None})  # type: ignore[arg-type]
    except ValueError as error:
        raise _explain(error, known) from None


def _explain(error: ValueError, known: tuple[str, ...]) -> SettingsError:
    if not isinstance(error, ValidationError):
        return SettingsError("error.http.settings", why=cause_of(error))
    found = error.errors(include_url=False, include_input=False)
    for each in found:
        key = str(each["loc"][0]) if each["loc"] else "-"
        if each["type"] == "extra_forbidden":
            return SettingsError("error.http.settings_key", key=key, nearest=nearest(key, known))
    return SettingsError("error.http.settings", why=misfit(found[0], where_in(found[0])))
