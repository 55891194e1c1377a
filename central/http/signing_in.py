"""Signing in, slowly for guessers: tries are counted before the password is looked at, and forgiven when it fits."""

from fastapi import Request

from central.http.errors import HttpsNeeded, UnknownProxy
from central.http.rates import SIGN_IN_ACCOUNT, SIGN_IN_ADDRESS, SIGN_IN_PAIR
from central.http.sessions import SignedIn, address_of, by_unknown_proxy, from_loopback
from central.http.world import World
from central.services.staff import sign_in


async def signed_in(request: Request, login: str, password: str, *, world: World) -> tuple[str, SignedIn]:
    """(token, who). Raises HttpsNeeded, UnknownProxy, TooOften or NotSignedIn, which never says whether the account
    exists."""
    if request.url.scheme != "https":
        if by_unknown_proxy(request):
            raise UnknownProxy
        if not from_loopback(request):
            raise HttpsNeeded
    address, account, rates = address_of(request), login.casefold(), world.rates
    at_home = rates.is_known("sign-in", address, account)
    rates.hit(SIGN_IN_ADDRESS, "sign-in", address)
    rates.hit(SIGN_IN_PAIR, "sign-in", address, account)
    if not at_home:  # strangers who guess elsewhere keep nobody out who signs in where they always do
        rates.hit(SIGN_IN_ACCOUNT, "sign-in", account)
    async with world.transaction() as store:
        token, session, found = await sign_in.sign_in(
            login, password, store=store, now=world.now(), tokens=world.tokens, passwords=world.passwords
        )
    rates.forgive(SIGN_IN_PAIR, "sign-in", address, account)
    # What others guessed there, or at this account, stays counted: nobody buys guesses with a password of their own.
    rates.take_back(SIGN_IN_ADDRESS, "sign-in", address)
    if not at_home:
        rates.take_back(SIGN_IN_ACCOUNT, "sign-in", account)
        rates.know("sign-in", address, account)
    return token, SignedIn(found, session)
