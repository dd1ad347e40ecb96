import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  applicationsCalled,
  replacedBy,
  sentAnswersOf,
  TransitionParts,
  type TransitionInContext,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { PutMessage } from './put-message.js';
import { RecipientsOf } from './recipients-of.js';

/** Tells an applicant that an application is withdrawn, because a new one took its place. */
@Injectable()
export class TellOfReplacement implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
  ) {}

  onModuleInit(): void {
    this.parts.addAfter((tx, list) => this.tell(tx, list));
  }

  private async tell(tx: Tx, list: readonly TransitionInContext[]): Promise<void> {
    const newOnes = list.filter(mayReplace);
    if (newOnes.length === 0) return;
    const answersOf = await sentAnswersOf(
      tx,
      newOnes.map(({ application }) => application.id),
    );
    const replaced = newOnes.flatMap(({ application, event, scheme }) =>
      replacedBy(scheme, event.transition, answersOf(application.id)).map(({ reference }) => ({
        reference,
        by: application.reference,
      })),
    );
    if (replaced.length === 0) return;
    const references = replaced.map(({ reference }) => reference);
    const earlier = await applicationsCalled(tx, references);
    const asked = earlier.map((application) => ({ application, role: 'applicant' as const }));
    const recipientsOf = await this.recipientsOf.all(tx, asked);
    await this.putMessage.putAll(
      tx,
      asked.flatMap(({ application, role }) =>
        recipientsOf({ application, role }).map((recipient) => ({
          key: `replaced:${application.id}:${recipient.key}`,
          applicationId: application.id,
          recipient,
          kind: 'replaced' as const,
          values: {
            reference: application.reference,
            by: replaced.find(({ reference }) => reference === application.reference)?.by ?? '',
          },
        })),
      ),
    );
  }
}

function mayReplace({ event, scheme }: TransitionInContext): boolean {
  const { effects } = scheme.workflow.transitions[event.transition] ?? { effects: [] };
  return effects.some(({ kind }) => kind === 'supersede');
}
