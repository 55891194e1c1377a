"""Signing in, slowly for guessers: tries are counted before the password is looked at, and forgiven when it fits."""

from fastapi import Request

from central.http.errors import HttpsNeeded
from central.http.rates import SIGN_IN_ACCOUNT, SIGN_IN_ADDRESS, SIGN_IN_PAIR
from central.http.sessions import SignedIn, address_of, from_loopback
from central.http.world import World
from central.services import sign_in


async def signed_in(request: Request, login: str, password: str, *, world: World) -> tuple[str, SignedIn]:
    """(token, who). Raises HttpsNeeded, TooOften or NotSignedIn, which never says whether the account exists."""
    if request.url.scheme != "https" and not from_loopback(request):
        raise HttpsNeeded
    address, account = address_of(request), login.casefold()
    world.rates.hit(SIGN_IN_ADDRESS, "sign-in", address)
    world.rates.hit(SIGN_IN_PAIR, "sign-in", address, account)
    world.rates.hit(SIGN_IN_ACCOUNT, "sign-in", account)
    async with world.transaction() as store:
        token, session, found = await sign_in.sign_in(
            login, password, store=store, now=world.now(), tokens=world.tokens, passwords=world.passwords
        )
    world.rates.forgive(SIGN_IN_PAIR, "sign-in", address, account)
    return token, SignedIn(found, session)
