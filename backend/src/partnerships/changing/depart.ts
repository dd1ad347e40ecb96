import { Injectable } from '@nestjs/common';
import type { Depart as Request, Departed } from '@tranche/contracts';
import { ApplicationAccess, type AccessibleApplication } from '../../applications/index.js';
import { RemoveDocument } from '../../documents/index.js';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { NO_CONFIRMATION } from '../confirmation.js';
import { declineLatest } from '../invitations/invitations.js';
import { PartnerRow } from '../partner.row.js';
import { PartnersRepository, type Partner } from '../partners.repository.js';
import { requireFresh } from '../require-fresh.js';
import { requireDeparture } from './departure-rights.js';
import { requireReason } from './needs-reason.js';
import { recordChange } from '../history/record-change.js';
import { TellOfDeparture } from './tell-of-departure.js';

/** A partner leaves by itself, or the lead applicant takes it out; once it was sent, it is reported. */
@Injectable()
export class Depart {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
    private readonly people: PeopleRepository,
    private readonly removing: RemoveDocument,
    private readonly telling: TellOfDeparture,
    private readonly clock: Clock,
  ) {}

  /**
   * @param seen version of the partner in the preview, from `If-Match`
   * @throws StaleError when its contribution changed since, so that another preview holds
   */
  async depart(
    reference: string,
    partnerId: string,
    seen: number,
    { reason }: Request,
    user: SignedIn,
  ): Promise<Departed> {
    return this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      const row = await this.partners.find(tx, opened.application.id, partnerId);
      const { by, manner } = requireDeparture(opened, row);
      await requireFresh(tx, this.people, row, seen, user);
      await requireReason(tx, row, by, reason);
      const on = {
        opened,
        row,
        by,
        reason,
        user,
        at: new Date(this.clock.now().epochMilliseconds),
      };
      if (manner === 'to-be-judged') await this.announce(tx, on);
      else if (by === 'partner') await this.leave(tx, on);
      else await this.takeOut(tx, on);
      return { manner };
    });
  }

  /** It stays in sight with its reason, counts for nothing, and may still be asked again. */
  private async leave(tx: Tx, { opened, row, reason, user, at }: Departing): Promise<void> {
    await tx.update(PartnerRow, row.id, {
      ...NO_CONFIRMATION,
      declinedAt: at,
      declineReason: reason,
      version: row.version + 1,
      updatedBy: user.personId,
      updatedAt: at,
    });
    await declineLatest(tx, row.id, at);
    if (row.agreementDocumentId) await this.removing.takeOut(tx, [row.agreementDocumentId]);
    await recordChange(tx, row, { kind: 'left', reason }, user, at);
    await this.telling.left(tx, opened.application, row, { reason, person: user.name, at });
  }

  private async takeOut(tx: Tx, { opened, row, reason, user, at }: Departing): Promise<void> {
    await tx.delete(PartnerRow, { id: row.id });
    if (row.agreementDocumentId) await this.removing.takeOut(tx, [row.agreementDocumentId]);
    await recordChange(tx, row, { kind: 'removed', reason }, user, at);
    // Who declined left by itself.
    if (row.declinedAt === null) await this.telling.removed(tx, opened.application, row, reason);
  }

  /** What was sent stays as it was sent; whoever judges it is told what is to come. */
  private async announce(tx: Tx, { opened, row, by, reason, user, at }: Departing): Promise<void> {
    await tx.update(PartnerRow, row.id, { leavingAt: at, leavingReason: reason ?? '' });
    await recordChange(tx, row, { kind: 'announced', reason }, user, at);
    const said = { reason, person: user.name, at };
    await this.telling.announced(tx, opened.application, row, by, said);
  }
}

interface Departing {
  readonly opened: AccessibleApplication;
  readonly row: Partner;
  readonly by: 'partner' | 'lead';
  readonly reason: string | null;
  readonly user: SignedIn;
  readonly at: Date;
}
