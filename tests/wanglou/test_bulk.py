"""Lists from elsewhere: rows that cannot be meant are named one by one, and the rest is brought in."""

import codecs
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest
from typer.testing import CliRunner

from wanglou.bulk.indicators import read_indicators
from wanglou.bulk.sensors import read_sensors
from wanglou.bulk.tables import TableUnreadable, read_table
from wanglou.cli import app

HEAD = "place_path,household,indicator,value,at\n"
GOOD = "qingyuan/hedong,2-501,water_litres_day,2,2026-11-28T00:00:00Z\n"
LIST = HEAD + GOOD + GOOD.replace("2-501", "王奶奶家🏠")


def written(tmp_path: Path, content: str, name: str = "list.csv") -> Path:
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    return file


def test_wrong_rows_are_named_by_row_and_field_and_the_others_are_read(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        HEAD + GOOD + "qingyuan/hedong,2-501,water_litres_day,viel,2026-11-28T00:00:00Z\n"
        "qingyuan/hedong,2-501,water_litres_day\n" + GOOD + "青原,2-501,water_litres_day,1,2026-11-28T00:00:00Z\n"
        "qingyuan/hedong,2-501,water_litres_day,nan,2026-11-28T00:00:00Z\n"
        "qingyuan/hedong,2-501,water_litres_day,1,yesterday\n" + GOOD,
    )
    rows, errors = read_indicators(file)
    assert [number for number, _ in rows] == [2, 5, 9]
    assert [(error.row, error.field) for error in errors] == [
        (3, "value"), (4, "value"), (6, "place_path"), (7, "value"), (8, "at"),
    ]  # fmt: skip


@pytest.mark.parametrize("between", [",", ";"])
def test_rows_are_numbered_as_people_count_them_blank_ones_too(tmp_path: Path, between: str) -> None:
    bad, empty = GOOD.replace(",2,", ",viel,"), ",,,,\n"
    two_lines = GOOD.replace("2-501", '"2-501\n二单元"')
    content = HEAD + GOOD + "\n" + "\n" + bad + two_lines + "\n" + "qingyuan/hedong,2-501\n" + bad + empty + GOOD
    rows, errors = read_indicators(written(tmp_path, content.replace(",", between)))
    assert [number for number, _ in rows] == [2, 6, 11]
    assert [(error.row, error.field) for error in errors] == [(5, "value"), (8, "indicator"), (9, "value")]


def test_why_a_row_is_wrong_is_said_in_each_language_alone(tmp_path: Path) -> None:
    bad = ("viel,2026-11-28T00:00:00Z", "1", "1,2026-11-28T00:00:00Z,more", "1,2026-11-28T00:00:00", "nan,yesterday")
    content = HEAD + GOOD + "".join(f"qingyuan/hedong,2-501,water_litres_day,{each}\n" for each in bad)
    _, errors = read_indicators(written(tmp_path, content))
    assert [error.row for error in errors] == [3, 4, 5, 6, 7]
    for error in errors:
        assert not re.search("[a-zA-Z]{3}", error.why.zh.replace("JSON", "").replace("json", "").replace("NaN", ""))
        assert error.why.en.isascii()


@pytest.mark.parametrize("name", ["nothing.csv", "list.csv"])
def test_why_a_file_is_no_table_is_said_in_each_language_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / "list.csv").write_bytes(b"PAR1garbage")
    with pytest.raises(TableUnreadable) as raised:
        read_indicators(tmp_path / name)
    assert not re.search("[a-z]{3}", raised.value.text.zh.replace(name, "").replace("Parquet", ""))


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("place_path,houshold,indicator,value,at\n", "error.table.column"),
        ("place_path,indicator,value\nqingyuan,a,1\n", "error.table.missing"),
    ],
    ids=["misspelt", "missing"],
)
def test_wrong_columns_are_named_before_anything_is_read(tmp_path: Path, content: str, key: str) -> None:
    with pytest.raises(TableUnreadable) as raised:
        read_indicators(written(tmp_path, content))
    assert raised.value.key.startswith(key)
    assert raised.value.text.zh
    assert raised.value.text.en


@pytest.mark.parametrize(
    "content",
    [
        codecs.BOM_UTF8 + LIST.encode(),
        LIST.encode("gb18030"),
        LIST.encode("utf-16"),
        LIST.replace("\n", "\r\n").encode(),
        LIST.replace(",", ";").encode(),
        LIST.replace(",", "\t").encode("utf-16"),
    ],
    ids=["bom", "a Chinese Excel", "unicode text", "windows", "semicolons", "tabs"],
)
def test_a_list_is_read_as_whatever_program_wrote_it(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    rows, errors = read_indicators(file)
    assert errors == []
    assert [(number, row.household) for number, row in rows] == [(2, "2-501"), (3, "王奶奶家🏠")]


@pytest.mark.parametrize("zone", ["UTC", "Asia/Shanghai", "Asia/Kolkata"])
def test_instants_of_a_parquet_file_are_what_they_are_on_every_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    file = tmp_path / "list.parquet"
    with duckdb.connect() as connection:
        row = "'qingyuan/hedong' place_path, '2-501' household, 'water_litres_day' indicator, 2.5 AS value"
        at = "TIMESTAMPTZ '2026-11-28 08:00:00.25+08' AS at"
        connection.execute(f"COPY (SELECT {row}, {at} UNION ALL SELECT {row}, NULL) TO '{file}' (FORMAT parquet)")
    rows, errors = read_indicators(file)
    assert [(number, row.at) for number, row in rows] == [(2, datetime(2026, 11, 28, 0, 0, 0, 250_000, tzinfo=UTC))]
    assert [(error.row, error.field) for error in errors] == [(3, "at")]


def test_a_row_in_other_letters_spoils_no_other(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(LIST.encode() + GOOD.replace("2-501", "李家").encode("gb18030") + GOOD.encode())
    rows, errors = read_indicators(file)
    assert [number for number, _ in rows] == [2, 3, 5]
    assert [(error.row, error.why.zh) for error in errors] == [(4, "不是 UTF-8 编码")]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "文件是空的"),
        (b"\xef\xbb\xbf\r\n \n", "文件是空的"),
        (b"PK\x03\x04\x14\x00", "Excel"),
        ((HEAD + GOOD + GOOD.replace("2-501", '"2-501') + GOOD).encode(), "第 3 行的引号"),
    ],
    ids=["nothing", "blank", "workbook", "an open quote"],
)
def test_what_is_no_table_is_told_what_it_is(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    with pytest.raises(TableUnreadable) as raised:
        read_indicators(file)
    assert said in raised.value.text.zh


@pytest.mark.parametrize("content", [b"\xff\xfe\x00\x01" * 100, b"PAR1garbage", b"\x00" * 1000], ids=str)
def test_a_file_that_is_no_table_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    with pytest.raises(TableUnreadable):
        read_indicators(file)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(TableUnreadable, match=r"list\.csv"):
        read_table(tmp_path / "list.csv", ["a"], [])


def test_parquet_is_read_like_csv(tmp_path: Path) -> None:
    file = tmp_path / "list.parquet"
    query = (
        "SELECT 'gw-1' AS sensor_id, '网关' AS name, 'gateway' AS measures, 'qingyuan/hedong' AS place_path, 9 AS floor"
    )
    duckdb.sql(query).write_parquet(str(file))
    rows, errors = read_sensors(file)
    assert (errors, rows[0][1].sensor_id, rows[0][1].floor) == ([], "gw-1", "9")


@pytest.fixture(scope="module")
def brain(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """A brain of its own with the demonstration's community."""
    data = ["--data", str(tmp_path_factory.mktemp("brain") / "data"), "--json"]
    assert ask(["import-community", "hedong", *data])[0] == 0
    return data


def ask(words: list[str]) -> tuple[int, Any]:
    answer = CliRunner().invoke(app, ["central", *words])
    return answer.exit_code, json.loads(answer.stdout) if answer.stdout else None


def test_sensors_and_indicators_are_brought_in_corrected_and_withdrawn(brain: list[str], tmp_path: Path) -> None:
    place = "qingyuan/hedong/jinlanli/g1/b1"
    sensors = written(
        tmp_path,
        "sensor_id,name,measures,place_path,gateway_id,lat,lon,datum\n"
        f"gas-1,厨房,gas,{place},gw-1,27.084,115.0149,WGS84\n"
        f"gw-1,网关,gateway,{place},,,,\n"
        f"gas-2,厨房,gas,{place},gw-9,,,\n"
        f"gas-3,厨房,gas,{place},,27.084,115.0149,\n",
    )
    code, said = ask(["import-sensors", str(sensors), *brain])
    assert (code, said["done"], [e["row"] for e in said["errors"]]) == (1, 2, [4, 5])

    at = "2026-11-27T00:00:00Z"
    first = written(
        tmp_path,
        HEAD + f"{place},2-501,water_litres_day,1,{at}\n{place},2-502,water_litres_day,90,{at}\n"
        f"{place},2-503,water_litres,1,{at}\n{place}/nowhere,1,age,90,{at}\n{place},2-504,age,90,2099-01-01T00:00:00Z\n",
    )
    code, said = ask(["import-indicators", str(first), "--origin", "水表", *brain])
    assert [(e["row"], e["field"]) for e in said["errors"]] == [(4, "indicator"), (5, "place_path"), (6, "at")]
    assert (code, said["done"]) == (1, 2)


def test_a_withdrawal_takes_the_flags_down(brain: list[str], tmp_path: Path) -> None:
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    place = "qingyuan/hedong/jinlanli/g1/b2"
    low, high = f"{place},1-101,water_litres_day,1,{at}\n", f"{place},1-102,water_litres_day,90,{at}\n"
    code, said = ask(["import-indicators", str(written(tmp_path, HEAD + low + high)), "--origin", "表", *brain])
    assert (code, said["red"], said["green"], said["signals"]) == (0, 1, 1, 1)
    code, said = ask(["import-indicators", str(written(tmp_path, HEAD + low)), "--origin", "表", *brain])
    assert (code, said["red"], said["signals"]) == (0, 1, 0)
    code, said = ask(["withdraw-indicators", "表", "--place", "qingyuan", *brain])
    assert (code, said["unknown"], said["signals"]) == (0, 2, 1)


@pytest.mark.parametrize("name", ["no such list", "表"])
def test_a_list_that_counts_nowhere_is_not_said_to_be_withdrawn(brain: list[str], name: str) -> None:
    """Whoever mistypes its name would believe the wrong list gone. The second one is withdrawn already."""
    answer = CliRunner().invoke(app, ["central", "withdraw-indicators", name, "--place", "qingyuan", *brain])
    assert (answer.exit_code, answer.stdout) == (2, "")
    assert json.loads(answer.stderr)["error"] == "error.brain.no_list"


@pytest.mark.parametrize("place", ["qingyuan/hedong/jinlanly", "qingyuann"])
def test_nobody_is_put_where_there_is_no_place(brain: list[str], place: str) -> None:
    """At a place that was mistyped an officer would see an empty desk for ever, and a node no camera."""
    person = ["user", "add", f"li-{len(place)}", "--name", "李", "--role", "officer", "--generate"]
    for asked in (person, ["enrolment-code"]):
        answer = CliRunner().invoke(app, ["central", *asked, "--place", place, *brain])
        assert (answer.exit_code, answer.stdout) == (2, "")
        said = json.loads(answer.stderr)
        assert said["error"] == "error.central.no_place"
        assert "qingyuan" in said["text"]["en"]
    assert ask([*person, "--place", "qingyuan/hedong/jinlanli", *brain])[0] == 0


def test_a_household_twice_in_one_list_counts_by_its_newest_number(brain: list[str], tmp_path: Path) -> None:
    place, row = "qingyuan/hedong/jinlanli/g1/b3", "{},9-101,water_litres_day,{},2026-11-2{}T00:00:00Z\n"
    days = [row.format(place, litres, day) for litres, day in ((1, 6), (90, 7), (2, 5))]
    code, said = ask(["import-indicators", str(written(tmp_path, HEAD + "".join(days))), "--origin", "九", *brain])
    assert (code, said["done"], said["errors"]) == (0, 1, [])
