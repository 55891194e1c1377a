"""The staff's screens reach a browser: signed in, compressed, kept for ever where the name changes with the bytes."""

import re

from tests.central.brain import Brain


async def test_who_has_not_signed_in_is_led_to_the_sign_in_page_and_back(brain: Brain) -> None:
    answer = await brain.anybody().get("/cameras/new")
    assert (answer.status_code, answer.headers["location"]) == (303, "/login?next=%2Fcameras%2Fnew")


async def test_the_page_and_all_it_asks_for_arrive(brain: Brain) -> None:
    officer = await brain.signed_in("officer")
    page = await officer.get("/cameras")
    assert page.headers["cache-control"] == "no-cache"
    names = re.findall(r'"/assets/([^"]+)"', page.text)
    assert names
    for name in names:
        answer = await officer.get(f"/assets/{name}", headers={"accept-encoding": "gzip"})
        assert answer.status_code == 200
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["content-encoding"] == "gzip"
        plain = await officer.get(f"/assets/{name}", headers={"accept-encoding": "identity"})
        assert "content-encoding" not in plain.headers
        assert plain.content == answer.content


async def test_no_name_leads_out_of_the_folder(brain: Brain) -> None:
    for name in ("..%2Fapp.py", "%2e%2e", ".gitignore", "nothing.js"):
        assert (await brain.anybody().get(f"/assets/{name}")).status_code == 404
