import { Injectable } from '@nestjs/common';
import type { OfficeList } from '@tranche/contracts';
import {
  OFFICES,
  officeObstacle,
  officesGivenBy,
  touches,
  type Office,
  type Role,
} from '@tranche/domain';
import { officesHeld, peopleOf, type OfficeHeld, type SignedIn } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { everyTranche } from '../tranches/index.js';
import { RoleChangeRow } from './role-change.row.js';
import { ScopeNames } from './scope-names.js';

const MOST_CHANGES = 100;

/** Who holds which office, as far as the reader's own offices reach. */
@Injectable()
export class ListOffices {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(user: SignedIn): Promise<OfficeList> {
    return this.unitOfWork.read(async (tx) => {
      const names = new ScopeNames(await everyTranche(tx));
      const own = user.grants.map((each) => ({ role: each.role, ...names.whole(each) }));
      const isSeen = (scope: { readonly scheme: string | null; readonly tranche: string | null }) =>
        own.some((each) => touches(names.whole(scope), each));
      const held = (await officesHeld(tx)).filter(isSeen);
      const changes = await tx.find(RoleChangeRow, { order: { at: 'DESC', id: 'ASC' } });
      const seen = changes.filter(isSeen);
      const people = await peopleOf(tx, [
        ...held.map(({ personId }) => personId),
        ...changes.flatMap(({ personId, changedBy }) => [personId, changedBy]),
      ]);
      const nameOf = (id: string) => people.get(id)?.name ?? '';
      const byPerson = Map.groupBy(held, ({ personId }) => personId);
      return {
        items: [...byPerson]
          .map(([personId, offices]) => ({
            personId,
            name: nameOf(personId),
            email: people.get(personId)?.email ?? '',
            isYou: personId === user.personId,
            offices: offices.flatMap((each) => {
              if (!isOffice(each.role)) return [];
              const scope = names.whole(each);
              const giver = { held: own, isYou: personId === user.personId };
              const given = changes.find((change) => isGiven(change, each));
              return {
                id: each.id,
                office: each.role,
                ...names.named(each),
                givenBy: given ? nameOf(given.changedBy) : null,
                givenAt: given?.at.toISOString() ?? null,
                canEnd: officeObstacle(giver, each.role, scope) === null,
              };
            }),
          }))
          .toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
        toGive: names.scopes.flatMap((scope) => {
          const offices = officesGivenBy(own, scope);
          return offices.length === 0 ? [] : [{ ...names.named(scope), offices: [...offices] }];
        }),
        changes: seen.slice(0, MOST_CHANGES).map((each) => ({
          id: each.id,
          at: each.at.toISOString(),
          change: each.change,
          office: each.role,
          name: nameOf(each.personId),
          ...names.named(each),
          by: nameOf(each.changedBy),
          reason: each.reason,
        })),
      };
    });
  }
}

function isOffice(role: Role): role is Office {
  return OFFICES.some((each) => each === role);
}

/** Whether an office that is held was given by this change: the newest that gave it. */
function isGiven(change: RoleChangeRow, held: OfficeHeld): boolean {
  return (
    change.change === 'given' &&
    change.personId === held.personId &&
    change.role === held.role &&
    change.scheme === held.scheme &&
    change.tranche === held.tranche
  );
}
