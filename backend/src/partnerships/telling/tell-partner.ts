import { Injectable } from '@nestjs/common';
import {
  cents,
  formatDate,
  formatEuro,
  formatMoment,
  wholeOf,
  type PledgeReminder,
  type Text,
} from '@tranche/domain';
import { spokenOf, type Application, type TransitionInContext } from '../../applications/index.js';
import {
  address,
  organisation,
  PutMessage,
  RecipientsOf,
  type MessageToPut,
  type Recipient,
} from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { PartnerRow } from '../partner.row.js';

type Pledge = Pick<PartnerRow, 'cashCents' | 'inKindCents'>;
type Partner = Pick<PartnerRow, 'id' | 'name' | 'organisationId' | 'contactEmail'>;
type Agreed = Pick<PartnerRow, 'agreedCashCents' | 'agreedInKindCents' | 'version'>;

/** Until when an application can be sent: by the closing of its window, or as a supplement on a day. */
export interface PledgeUntil {
  readonly lastDay: Temporal.PlainDate;
  readonly closesAt: Temporal.Instant | null;
}

/**
 * Tells a partner what the lead applicant does in its name: in its box, or by mail to its contact as
 * long as nobody has signed in for it.
 */
@Injectable()
export class TellPartner {
  constructor(
    private readonly putMessage: PutMessage,
    private readonly recipientsOf: RecipientsOf,
  ) {}

  /**
   * What the lead applicant set: with what was agreed to before, where that was something. A message
   * that is still unread says the newest amounts instead of becoming many.
   */
  async changed(
    tx: Tx,
    application: Application,
    partner: Partner & Agreed,
    now: Pledge,
  ): Promise<void> {
    const before = agreedIn(partner);
    const kind = before === null ? 'agreement-asked' : 'agreement-lapsed';
    await this.putMessage.putNewest(tx, {
      key: `${kind}:${partner.id}`,
      edition: String(partner.version),
      applicationId: application.id,
      recipient: recipientOf(partner, partnersPage(application)),
      kind,
      values: {
        ...valuesOf(application, partner),
        ...(before && { before: amountsIn(before) }),
        amounts: amountsIn(now),
      },
    });
  }

  /** That nobody of it has given its word yet, with the last day to do so. */
  async reminded(
    tx: Tx,
    application: Application,
    partner: Partner & Pledge,
    until: PledgeUntil,
    reminder: PledgeReminder,
  ): Promise<void> {
    await this.putMessage.put(tx, {
      key: `pledge-waiting:${partner.id}:${until.lastDay.toString()}:${reminder}`,
      applicationId: application.id,
      recipient: recipientOf(partner, partnersPage(application)),
      kind: 'pledge-waiting',
      values: {
        ...valuesOf(application, partner),
        amounts: amountsIn(partner),
        until: untilIn(until),
      },
    });
  }

  /**
   * Tells the lead applicant that a partner changed what it had agreed to: the budget may no longer be
   * covered. As long as it is unread, it says the newest amounts.
   */
  async changedOwn(
    tx: Tx,
    application: Application,
    partner: Partner & Agreed,
    now: Pledge,
  ): Promise<void> {
    const before = agreedIn(partner);
    if (before === null) return;
    for (const lead of await this.recipientsOf.role(tx, application, 'applicant')) {
      await this.putMessage.putNewest(tx, {
        key: `partner-changed:${partner.id}:${lead.key}`,
        edition: String(partner.version),
        applicationId: application.id,
        recipient: lead,
        page: partnersPage(application),
        kind: 'partner-changed',
        values: {
          ...valuesOf(application, partner),
          before: amountsIn(before),
          amounts: amountsIn(now),
        },
      });
    }
  }
}

/** Another amount was set for it, and never sent: what it agreed to is what counts again. */
export function standsFor(
  partner: Partner & Agreed,
  application: Application,
  agreed: Pledge,
): MessageToPut {
  return {
    key: `agreement-stands:${partner.id}:${partner.version}`,
    applicationId: application.id,
    recipient: recipientOf(partner, partnersPage(application)),
    kind: 'agreement-stands',
    values: { ...valuesOf(application, partner), amounts: amountsIn(agreed) },
  };
}

/** The application was sent, with what the partner agreed to contribute where it was asked. */
export function sentFor(
  partner: Partner & Agreed & Pick<PartnerRow, 'confirmedAt'>,
  on: TransitionInContext,
): MessageToPut {
  const agreed = partner.confirmedAt === null ? null : agreedIn(partner);
  return {
    ...aboutEvent(partner, on),
    kind: 'partner-sent',
    values: {
      ...valuesOf(on.application, partner),
      share: agreed === null ? '' : shareOf(amountsIn(agreed)),
    },
  };
}

/** What was decided, as the lead applicant sees it; the letter itself goes to nobody else. */
export function outcomeFor(partner: Partner, on: TransitionInContext): MessageToPut {
  const { to } = on.event;
  const state = wholeOf(on.scheme).states[to]?.label.applicant ?? { nl: to, en: to };
  return {
    ...aboutEvent(partner, on),
    kind: 'partner-outcome',
    values: { ...valuesOf(on.application, partner), state },
  };
}

/** The lead applicant took the application back, and with it what the partner agreed to. */
export function withdrawnFor(partner: Partner, on: TransitionInContext): MessageToPut {
  return {
    ...aboutEvent(partner, on),
    kind: 'partner-withdrawn',
    values: {
      ...valuesOf(on.application, partner),
      withdrawnAt: { nl: formatMoment(on.now, 'nl'), en: formatMoment(on.now, 'en') },
    },
  };
}

function aboutEvent(partner: Partner, { application, event }: TransitionInContext) {
  return {
    key: `event:${application.id}:${event.number}:partner:${partner.id}`,
    applicationId: application.id,
    recipient: recipientOf(partner, `/aanvragen/${application.reference}`),
  };
}

function shareOf({ nl, en }: Text): Text {
  return {
    nl: ` De bijdrage waarmee u akkoord ging, is ${nl}.`,
    en: ` The contribution you agreed to is ${en}.`,
  };
}

function recipientOf({ organisationId, contactEmail }: Partner, page: string): Recipient {
  return organisationId === null ? address(contactEmail, page) : organisation(organisationId, page);
}

function partnersPage({ reference }: Application): string {
  return `/aanvragen/${reference}/partners`;
}

function valuesOf(application: Application, { name }: Partner) {
  return { ...spokenOf(application), organisation: name };
}

function amountsIn({ cashCents, inKindCents }: Pledge): Text {
  const [cash, inKind] = [cents(cashCents), cents(inKindCents)];
  return {
    nl: `${formatEuro(cash, 'nl')} in geld en ${formatEuro(inKind, 'nl')} in natura`,
    en: `${formatEuro(cash, 'en')} in cash and ${formatEuro(inKind, 'en')} in kind`,
  };
}

function untilIn({ lastDay, closesAt }: PledgeUntil): Text {
  if (closesAt === null) {
    return {
      nl: `uiterlijk op ${formatDate(lastDay, 'nl')}`,
      en: `by ${formatDate(lastDay, 'en')}`,
    };
  }
  return {
    nl: `tot ${formatMoment(closesAt, 'nl')}`,
    en: `before ${formatMoment(closesAt, 'en')}`,
  };
}

function agreedIn({ agreedCashCents, agreedInKindCents }: Agreed): Pledge | null {
  if (agreedCashCents === null || agreedInKindCents === null) return null;
  return { cashCents: agreedCashCents, inKindCents: agreedInKindCents };
}
