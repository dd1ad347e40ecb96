import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AddPartner as Request } from '@tranche/contracts';
import { isSamePartner, MOST_PARTNERS, refuse, type Refusal } from '@tranche/domain';
import { ApplicationAccess, requireEditable } from '../applications/index.js';
import { organisationIdOf, type SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { type KeyedCall, UnitOfWork } from '../platform/database/index.js';
import { RefusedError } from '../platform/errors/index.js';
import { kindToJoin } from './changing/kind-to-join.js';
import { PartnerRow } from './partner.row.js';
import { PartnersRepository } from './partners.repository.js';
import { InvitePartner } from './invitations/invite-partner.js';

/** The lead applicant names a partner, which is invited at once. */
@Injectable()
export class AddPartner {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
    private readonly inviting: InvitePartner,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the partner
   * @throws RefusedError when it takes part already: nobody counts twice
   */
  async add(
    reference: string,
    request: Request,
    user: SignedIn,
    call?: KeyedCall,
  ): Promise<string> {
    return this.unitOfWork.once(call, async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      requireEditable(opened, 'partners', ['partners']);
      const kind = kindToJoin(opened.scheme, request.kind);
      const present = await this.partners.of(tx, opened.application.id);
      if (present.some((each) => isSamePartner(each, request)))
        throw new RefusedError(twice(request));
      if (present.length >= MOST_PARTNERS) throw new RefusedError(ENOUGH);
      const id = randomUUID();
      const now = new Date(this.clock.now().epochMilliseconds);
      // Known when its people have signed in before; otherwise at their first sign-in.
      const organisationId = request.kvk === null ? null : await organisationIdOf(tx, request.kvk);
      await tx.insert(PartnerRow, {
        ...request,
        id,
        kind,
        applicationId: opened.application.id,
        organisationId,
        isLead: false,
        createdAt: now,
        updatedBy: user.personId,
        updatedAt: now,
      });
      const added = { ...request, id, organisationId, applicationId: opened.application.id };
      const lead = present.find((each) => each.isLead)?.name ?? user.name;
      await this.inviting.invite(tx, opened, added, lead);
      return id;
    });
  }
}

function twice({ name }: Request): Refusal {
  return refuse({
    code: 'partner-twice',
    text: {
      nl: `${name} doet al mee. Een partner telt één keer.`,
      en: `${name} takes part already. A partner counts once.`,
    },
  });
}

const ENOUGH = refuse({
  code: 'too-many-partners',
  text: {
    nl: `Een samenwerkingsverband heeft hooguit ${MOST_PARTNERS} partners.`,
    en: `A partnership has ${MOST_PARTNERS} partners at most.`,
  },
});
