import { Injectable } from '@nestjs/common';
import type { ColleagueList, ColleagueView } from '@tranche/contracts';
import {
  lastDayToAnswer,
  mayChangeRole,
  mayEnd,
  rolesToGive,
  type ColleagueRole,
} from '@tranche/domain';
import { In, IsNull } from 'typeorm';
import { ApplicationAccess } from '../applications/index.js';
import {
  organisationsOf,
  peopleOf,
  representativesOf,
  type Representative,
  type SignedIn,
} from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { NotFoundError, RoleError } from '../platform/errors/index.js';
import { invitationIn, isLive, standingOf } from './colleague-invitations.js';
import { ColleagueRow } from './colleague.row.js';
import { OwnOrganisations } from './own-organisations.js';

/** Who looks, and what she may give. */
interface Reader {
  readonly user: SignedIn;
  readonly mayGive: readonly ColleagueRole[];
}

/** The people of one's own organisation in an application: of another organisation they are no business. */
@Injectable()
export class ListColleagues {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly own: OwnOrganisations,
    private readonly clock: Clock,
  ) {}

  /** As {@link list}; of nobody for who laid down what let her in. */
  async ifStillSeen(reference: string, user: SignedIn): Promise<ColleagueList> {
    try {
      return await this.list(reference, user);
    } catch (error) {
      if (error instanceof NotFoundError || error instanceof RoleError) return { items: [] };
      throw error;
    }
  }

  async list(reference: string, user: SignedIn): Promise<ColleagueList> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const own = await this.own.of(tx, opened);
      const ids = own.map(({ organisationId }) => organisationId);
      const names = await organisationsOf(tx, ids);
      const acting = await representativesOf(tx, ids);
      const rows = await tx.find(ColleagueRow, {
        where: { applicationId: opened.application.id, organisationId: In(ids), endedAt: IsNull() },
        order: { sentAt: 'ASC', id: 'ASC' },
      });
      const items = [];
      for (const { organisationId, acts, role } of own) {
        const isOf = (each: { readonly organisationId: string }) =>
          each.organisationId === organisationId;
        const mayGive = rolesToGive(acts);
        items.push({
          organisationId,
          name: names.get(organisationId)?.name ?? '',
          // Who acts by a mandate alone reads what the others do.
          yourRole: role ?? 'reader',
          mayGive: [...mayGive],
          people: await this.people(tx, rows.filter(isOf), acting.filter(isOf), { user, mayGive }),
        });
      }
      return { items };
    });
  }

  /** Who acts for it at sign-in comes first, with the role that she was given, where there is one. */
  private async people(
    tx: Tx,
    rows: readonly ColleagueRow[],
    acting: readonly Representative[],
    { user, mayGive }: Reader,
  ): Promise<ColleagueView[]> {
    const known = await peopleOf(
      tx,
      rows.flatMap(({ personId }) => personId ?? []),
    );
    const view = (row: ColleagueRow | undefined, person?: Representative): ColleagueView => {
      const role = row?.role ?? 'lead';
      const personId = person?.personId ?? row?.personId ?? null;
      const change = { isYou: personId === user.personId, role, mayGive };
      const self = personId === null ? undefined : known.get(personId);
      return {
        id: row?.id ?? null,
        personId: person?.personId ?? null,
        name: person?.name ?? self?.name ?? row?.name ?? '',
        email: row?.email ?? person?.email ?? '',
        role,
        isRepresentative: person !== undefined,
        standing: row ? standingOf(row, this.clock.now()) : null,
        until: row?.answer === null ? lastDayToAnswer(invitationIn(row)).toString() : null,
        isYou: change.isYou,
        canChange: row !== undefined && isLive(row, this.clock.now()) && mayChangeRole(change),
        canEnd: row !== undefined && mayEnd(change),
      };
    };
    const isActing = (row: ColleagueRow) =>
      acting.some(({ personId }) => personId === row.personId);
    return [
      ...acting.map((person) =>
        view(
          rows.find(({ personId }) => personId === person.personId),
          person,
        ),
      ),
      ...rows.filter((row) => !isActing(row)).map((row) => view(row)),
    ];
  }
}
