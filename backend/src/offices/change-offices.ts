import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EndOffice, GiveOffice } from '@tranche/contracts';
import {
  officeObstacle,
  OFFICES,
  refuse,
  ROLE_LABELS,
  type Office,
  type OfficeScope,
  type Role,
} from '@tranche/domain';
import {
  addOffice,
  officesHeld,
  peopleAt,
  removeOffice,
  type OfficeHeld,
  type SignedIn,
} from '../identity/index.js';
import { person, PutMessage } from '../notifications/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type KeyedCall, type Tx } from '../platform/database/index.js';
import {
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  RefusedError,
} from '../platform/errors/index.js';
import { everyTranche } from '../tranches/index.js';
import { RoleChangeRow } from './role-change.row.js';
import { ScopeNames } from './scope-names.js';

/** Gives an office, or ends one: within what one's own allows, with a reason, and told to who it is about. */
@Injectable()
export class ChangeOffices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly putMessage: PutMessage,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws InvalidInputError for an address at which nobody signed in, or a scope that there is not
   * @throws ForbiddenError for an office that is not hers to give, or for herself
   * @throws RefusedError for who holds it already
   */
  async give(request: GiveOffice, user: SignedIn, call?: KeyedCall): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      await lockOffices(tx);
      const { email, office, scheme, tranche, reason } = request;
      const names = new ScopeNames(await everyTranche(tx));
      const scope = { scheme, tranche };
      if (!names.has(scope)) throw new InvalidInputError([NO_SCOPE]);
      const [personId, ...more] = await peopleAt(tx, email);
      if (personId === undefined) throw new InvalidInputError([NOBODY]);
      if (more.length > 0) throw new InvalidInputError([SEVERAL]);
      requireGiver(names, user, await officesHeld(tx), { personId, role: office, ...scope });
      const id = randomUUID();
      if (!(await addOffice(tx, { id, personId, role: office, ...scope }))) {
        throw new RefusedError(HELD_ALREADY);
      }
      await this.writeDown(tx, names, { personId, role: office, ...scope }, 'given', reason, user);
      return id;
    });
  }

  /** @throws ForbiddenError for an office that is not hers to end, or her own */
  async end(id: string, { reason }: EndOffice, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await lockOffices(tx);
      const names = new ScopeNames(await everyTranche(tx));
      const all = await officesHeld(tx);
      const held = all.find((each) => each.id === id);
      const office = held && asOffice(held.role);
      if (!held || !office) throw new NotFoundError();
      const { personId } = held;
      requireGiver(names, user, all, { personId, role: office, ...names.whole(held) });
      // Somebody else may have ended it a moment before.
      if (!(await removeOffice(tx, id))) throw new NotFoundError();
      await this.writeDown(tx, names, { ...held, role: office }, 'ended', reason, user);
    });
  }

  private async writeDown(
    tx: Tx,
    names: ScopeNames,
    { personId, role, scheme, tranche }: OfficeScope & { personId: string; role: Office },
    change: 'given' | 'ended',
    reason: string,
    user: SignedIn,
  ): Promise<void> {
    const id = randomUUID();
    const at = new Date(this.clock.now().epochMilliseconds);
    const changedBy = user.personId;
    await tx.insert(RoleChangeRow, {
      id,
      personId,
      role,
      scheme,
      tranche,
      change,
      reason,
      changedBy,
      at,
    });
    const { schemeName, trancheName } = names.named({ scheme, tranche });
    const { nl, en } = trancheName ?? schemeName ?? EVERYTHING;
    await this.putMessage.put(tx, {
      key: `office-${change}:${id}`,
      applicationId: null,
      recipient: person(personId, '/'),
      kind: `office-${change}`,
      values: { office: ROLE_LABELS[role], scope: { nl, en }, by: user.name, reason },
    });
  }
}

/**
 * One change at a time, so that a giver still is one when hers is made. Two decision makers who end each
 * other at once would otherwise both be heard, and nobody would be left to give an office.
 */
async function lockOffices(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('change-offices'))`);
}

/** @param all who holds what behind the lock: what stood with the session can have ended since */
function requireGiver(
  names: ScopeNames,
  user: SignedIn,
  all: readonly OfficeHeld[],
  { personId, role, scheme, tranche }: OfficeScope & { personId: string; role: Office },
): void {
  const held = all
    .filter((each) => each.personId === user.personId)
    .map((each) => ({ role: each.role, ...names.whole(each) }));
  const isYou = personId === user.personId;
  const obstacle = officeObstacle({ held, isYou }, role, { scheme, tranche });
  if (obstacle !== null) throw new ForbiddenError(OBSTACLES[obstacle]);
}

function asOffice(role: Role): Office | undefined {
  return OFFICES.find((each) => each === role);
}

const EVERYTHING = { nl: 'alle regelingen', en: 'all schemes' };

const OBSTACLES = {
  own: {
    nl: 'Uw eigen rollen geeft en beëindigt u niet zelf. Vraag het een collega.',
    en: 'You do not give or end your own roles. Ask a colleague.',
  },
  'not-yours-to-give': {
    nl: 'Deze rol kunt u hier niet geven of beëindigen. Een behandelaar gaat over beoordelaars en voorzitters, een beslisser over de andere rollen, ieder voor de regelingen waarvoor de eigen rol geldt.',
    en: 'You cannot give or end this role here. An officer does so for assessors and chairs, a decision maker for the other roles, each for the schemes that her own role is for.',
  },
};

const NOBODY = {
  pointer: '#/email',
  code: 'nobody-there',
  text: {
    nl: 'Met dit e-mailadres heeft nog niemand ingelogd. Laat uw collega eerst één keer inloggen.',
    en: 'Nobody has signed in with this e-mail address yet. Let your colleague sign in once first.',
  },
};

const SEVERAL = {
  pointer: '#/email',
  code: 'several-people',
  text: {
    nl: 'Meer mensen loggen in met dit e-mailadres. Een rol is voor één persoon; vraag om een eigen adres.',
    en: 'Several people sign in with this e-mail address. A role is for one person; ask for an address of her own.',
  },
};

const NO_SCOPE = {
  pointer: '#/scope',
  code: 'unknown-scope',
  text: {
    nl: 'Kies uit de lijst waarvoor de rol geldt.',
    en: 'Choose from the list what the role is for.',
  },
};

const HELD_ALREADY = refuse({
  code: 'held-already',
  text: {
    nl: 'Deze collega heeft deze rol hiervoor al.',
    en: 'This colleague holds this role for this already.',
  },
});
