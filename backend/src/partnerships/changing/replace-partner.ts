import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ReplacePartner as Request } from '@tranche/contracts';
import { applyChange, isSamePartner, refuse, type Refusal } from '@tranche/domain';
import { ApplicationAccess, passLinesOn, requireEditable } from '../../applications/index.js';
import { RemoveDocument } from '../../documents/index.js';
import { organisationIdOf, PeopleRepository, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type KeyedCall, type Tx } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { NO_CONFIRMATION, STAYS, TAKES_PART } from '../confirmation.js';
import { InvitePartner } from '../invitations/invite-partner.js';
import { PartnerRow } from '../partner.row.js';
import { PartnersRepository, type Partner } from '../partners.repository.js';
import { requireFresh } from '../require-fresh.js';
import { requireDeparture } from './departure-rights.js';
import { kindToJoin } from './kind-to-join.js';
import { membersIn } from './members.js';
import { requireReason } from './needs-reason.js';
import { recordChange } from '../history/record-change.js';
import { TellOfDeparture } from './tell-of-departure.js';

/**
 * Another organisation comes in the place of a partner, in one step: the one is told why, the other is
 * invited. What the one put in can be proposed to the other, whose word it is only once it gives it.
 */
@Injectable()
export class ReplacePartner {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
    private readonly people: PeopleRepository,
    private readonly removing: RemoveDocument,
    private readonly inviting: InvitePartner,
    private readonly telling: TellOfDeparture,
    private readonly clock: Clock,
  ) {}

  /**
   * @param seen version of the partner in the preview, from `If-Match`
   * @throws RefusedError when the other takes part already, also when it is the same one
   */
  async replace(
    reference: string,
    partnerId: string,
    seen: number,
    request: Request,
    user: SignedIn,
    call?: KeyedCall,
  ): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      requireEditable(opened, 'partners', ['partners']);
      const row = await this.partners.find(tx, opened.application.id, partnerId);
      const { by } = requireDeparture(opened, row);
      await requireFresh(tx, this.people, row, seen, user);
      await requireReason(tx, row, by, request.reason);
      const kind = kindToJoin(opened.scheme, request.kind);
      const all = await this.partners.of(tx, opened.application.id);
      if (all.some((each) => isSamePartner(each, request))) throw new RefusedError(twice(request));
      const at = new Date(this.clock.now().epochMilliseconds);
      const added = await rowInstead(tx, { ...request, kind }, row, user, at);
      await tx.delete(PartnerRow, { id: row.id });
      await tx.insert(PartnerRow, added);
      if (request.proposesAmounts) {
        const { personId } = user;
        await passLinesOn(tx, opened, { from: row.id, to: added.id, personId, at });
      }
      if (row.agreementDocumentId) await this.removing.takeOut(tx, [row.agreementDocumentId]);
      const { reason } = request;
      const said = { kind: 'replaced', reason, successorName: added.name } as const;
      await recordChange(tx, row, said, user, at);
      if (row.declinedAt === null) await this.telling.removed(tx, opened.application, row, reason);
      const lead = all.find(({ isLead }) => isLead)?.name ?? user.name;
      await this.inviting.invite(tx, opened, added, lead);
      return added.id;
    });
  }
}

/** By the rule of the preview: amounts as they were proposed, and nobody's word. */
async function rowInstead(
  tx: Tx,
  { reason: _, proposesAmounts: isProposedAmounts, ...named }: Request,
  former: Partner,
  user: SignedIn,
  at: Date,
): Promise<PartnerRow> {
  const by = { ...named, id: randomUUID(), isProposedAmounts };
  const [amounts] = applyChange(membersIn([former]), {
    kind: 'replace',
    partnerId: former.id,
    by,
  });
  return tx.create(PartnerRow, {
    ...named,
    ...NO_CONFIRMATION,
    ...TAKES_PART,
    ...STAYS,
    id: by.id,
    applicationId: former.applicationId,
    // Known when its people have signed in before; otherwise at their first sign-in.
    organisationId: named.kvk === null ? null : await organisationIdOf(tx, named.kvk),
    isLead: false,
    cashCents: amounts?.cashCents ?? 0,
    inKindCents: amounts?.inKindCents ?? 0,
    agreedCashCents: null,
    agreedInKindCents: null,
    version: 1,
    createdAt: at,
    updatedBy: user.personId,
    updatedAt: at,
  });
}

function twice({ name }: Pick<Request, 'name'>): Refusal {
  return refuse({
    code: 'partner-twice',
    text: {
      nl: `${name} doet al mee. Een partner telt één keer.`,
      en: `${name} takes part already. A partner counts once.`,
    },
  });
}
