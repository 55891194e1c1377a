"""Administration: new accounts, and enrolment codes for agents."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends
from pydantic import BaseModel, Field

from central.domain.access import Action
from central.domain.people import Role
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.eyes import enrol_agent
from central.services.staff import accounts
from protocol.wire import Identifier, Line, Name, PhoneNumber, PlacePath, Strict

router = room("administration")


class AccountAsked(Strict):
    login: Annotated[Identifier, Field(examples=["wangjing"])]
    name: Annotated[Line, Field(min_length=1, max_length=60, examples=["王静"])]
    role: Annotated[Role, Field(strict=False)]
    place_path: PlacePath
    password: Annotated[Line, Field(min_length=10)]
    skills: Annotated[tuple[Name, ...], Field(max_length=20, strict=False)] = ()
    department: Annotated[Line, Field(max_length=60)] | None = None
    #: The number under which the duty desk reaches them.
    phone: PhoneNumber | None = None


class AccountMade(BaseModel):
    account_id: UUID
    login: str


class CodeAsked(Strict):
    place_path: PlacePath


class CodeMade(BaseModel):
    #: Shown once; only its digest is kept.
    code: str


@router.post("/api/v1/accounts", status_code=201)
async def create_account(
    asked: AccountAsked, me: Annotated[SignedIn, Depends(Staff(Action.CREATE_ACCOUNT))], store: Open, world: Here
) -> AccountMade:
    made = await accounts.create_account(
        accounts.NewAccount(
            login=asked.login,
            name=asked.name,
            role=asked.role,
            place_path=asked.place_path,
            password=asked.password,
            skills=asked.skills,
            department=asked.department,
            phone=asked.phone,
        ),
        who=me.account,
        store=store,
        new_id=world.new_id,
        passwords=world.passwords,
    )
    return AccountMade(account_id=made.account_id, login=made.login)


@router.post("/api/v1/enrolment-codes", status_code=201)
async def make_enrolment_code(
    asked: CodeAsked, me: Annotated[SignedIn, Depends(Staff(Action.MAKE_ENROLMENT_CODE))], store: Open, world: Here
) -> CodeMade:
    """A one-time code to read out to whoever sets up the agent beside the cameras."""
    code = await enrol_agent.make_enrolment_code(
        me.account, place_path=asked.place_path, store=store, now=world.now(), tokens=world.tokens
    )
    return CodeMade(code=code)
