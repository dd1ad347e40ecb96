import { Injectable } from '@nestjs/common';
import { formatClosing, formatDate, type SchemeVersion, type Text } from '@tranche/domain';
import {
  everyApplicationIn,
  isDeadlineShown,
  spokenOf,
  type Application,
} from '../../applications/index.js';
import { PutMessage, RecipientsOf } from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Tranche } from '../../tranches/index.js';

/** A term as it stands after the closing moved; without a day while it stands still. */
export interface MovedTerm {
  readonly applicationId: string;
  readonly kind: string;
  readonly dueOn: string | null;
}

/**
 * Tells applicants what a moved closing means to them: who still writes, until when it can be sent; who
 * sent it, until when the office now has (Awb 4:13).
 */
@Injectable()
export class TellWindowMoved {
  constructor(
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
  ) {}

  async tell(
    tx: Tx,
    tranche: Tranche,
    scheme: SchemeVersion,
    terms: readonly MovedTerm[],
  ): Promise<void> {
    const applications = await everyApplicationIn(tx, tranche.code);
    const recipientsOf = await this.recipientsOf.all(
      tx,
      applications.map((application) => ({ application, role: 'applicant' as const })),
    );
    const closesAt = tranche.closesAt.toISOString();
    const closing = closingOf(tranche);
    await this.putMessage.putAll(
      tx,
      applications.flatMap((application) => {
        const { id } = application;
        const about = aboutOf(application, scheme, terms);
        if (about === null) return [];
        return recipientsOf({ application, role: 'applicant' }).map((recipient) => ({
          key: `window-moved:${id}:${closesAt}:${recipient.key}`,
          applicationId: id,
          recipient,
          kind: about.kind,
          values: { ...spokenOf(application), closing, ...about.values },
        }));
      }),
    );
  }
}

/** What there is to say of one application; null where the closing means nothing to it any more. */
function aboutOf({ id, state }: Application, scheme: SchemeVersion, terms: readonly MovedTerm[]) {
  if (state === scheme.workflow.initial) {
    return { kind: 'window-moved-draft', values: {} } as const;
  }
  for (const { kind, dueOn } of terms.filter(({ applicationId }) => applicationId === id)) {
    const definition = scheme.workflow.deadlines[kind];
    if (definition && isDeadlineShown(definition, 'applicant')) {
      return {
        kind: 'window-moved',
        values: { deadline: definition.label, day: dayOf(dueOn) },
      } as const;
    }
  }
  return null;
}

function closingOf(tranche: Tranche): Text {
  const closesAt = tranche.closesAt.toTemporalInstant();
  return { nl: formatClosing(closesAt, 'nl'), en: formatClosing(closesAt, 'en') };
}

function dayOf(dueOn: string | null): Text {
  if (dueOn === null) {
    return {
      nl: 'staat nog stil; de nieuwe dag ziet u zodra zij weer loopt',
      en: 'still stands still; you see the new day as soon as it runs again',
    };
  }
  const day = Temporal.PlainDate.from(dueOn);
  return {
    nl: `loopt nu tot en met ${formatDate(day, 'nl')}`,
    en: `now runs until ${formatDate(day, 'en')}`,
  };
}
