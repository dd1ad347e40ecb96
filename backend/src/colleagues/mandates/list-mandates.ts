import { Injectable } from '@nestjs/common';
import type { MandateList, MandateView } from '@tranche/contracts';
import { In, Raw } from 'typeorm';
import { applicationsOf, spokenOf } from '../../applications/index.js';
import { organisationsOf, peopleOf, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { MandateRow } from './mandate.row.js';
import { actsFor, isLive, isReceivedBy, standingOn } from './offered-mandate.js';

/** What somebody received, and what was given for the organisations that she acts for by the register. */
@Injectable()
export class ListMandates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(user: SignedIn): Promise<MandateList> {
    return this.unitOfWork.read(async (tx) => {
      const own = user.represents.map(({ organisationId }) => organisationId);
      const rows = await tx.find(MandateRow, {
        where: [
          { personId: user.personId },
          { email: Raw((column) => `lower(${column}) = lower(:email)`, { email: user.email }) },
          { organisationId: In(own) },
        ],
        order: { givenAt: 'DESC', id: 'ASC' },
      });
      const views = await this.views(tx, rows, user);
      const viewsOf = (list: readonly MandateRow[]) =>
        list.flatMap(({ id }) => views.get(id) ?? []);
      return {
        received: viewsOf(rows.filter((row) => isReceivedBy(row, user))),
        given: user.represents.map(({ organisationId, name }) => ({
          organisationId,
          name,
          items: viewsOf(rows.filter((row) => row.organisationId === organisationId)),
        })),
        today: this.clock.today().toString(),
      };
    });
  }

  private async views(
    tx: Tx,
    rows: readonly MandateRow[],
    user: SignedIn,
  ): Promise<ReadonlyMap<string, MandateView>> {
    const people = await peopleOf(
      tx,
      rows.flatMap(({ givenBy, withdrawnBy }) => [givenBy, ...(withdrawnBy ? [withdrawnBy] : [])]),
    );
    const organisations = await organisationsOf(
      tx,
      rows.map(({ organisationId }) => organisationId),
    );
    const applications = await applicationsOf(
      tx,
      rows.flatMap(({ applicationId }) => applicationId ?? []),
    );
    const today = this.clock.today();
    return new Map(
      rows.map((row) => {
        const standing = standingOn(row, today);
        const application = applications.get(row.applicationId ?? '');
        const isHers = isReceivedBy(row, user);
        const view: MandateView = {
          id: row.id,
          standing,
          organisationId: row.organisationId,
          organisation: organisations.get(row.organisationId)?.name ?? '',
          name: row.name,
          email: row.email,
          givenBy: people.get(row.givenBy)?.name ?? '',
          givenAt: row.givenAt.toISOString(),
          purposes: row.purposes,
          application: application ? spokenOf(application) : null,
          from: row.fromOn,
          until: row.untilOn,
          answeredAt: row.answeredAt?.toISOString() ?? null,
          withdrawn: withdrawnIn(row, people.get(row.withdrawnBy ?? '')?.name ?? ''),
          canAnswer: standing === 'offered' && isHers && row.givenBy !== user.personId,
          canWithdraw:
            isLive(standing) &&
            (actsFor(user, row.organisationId) || (isHers && row.answer === 'accepted')),
        };
        return [row.id, view];
      }),
    );
  }
}

function withdrawnIn(
  { withdrawnAt, withdrawReason }: MandateRow,
  by: string,
): MandateView['withdrawn'] {
  if (withdrawnAt === null) return null;
  return { at: withdrawnAt.toISOString(), by, reason: withdrawReason ?? '' };
}
