import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUndecided, wholeOf, type Effect } from '@tranche/domain';
import { In } from 'typeorm';
import { TransitionParts, type TransitionInContext } from '../../applications/index.js';
import { PutMessage, type MessageToPut } from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { PartnerRow } from '../partner.row.js';
import { outcomeFor, sentFor, withdrawnFor } from './tell-partner.js';

/**
 * Tells every partner that the application it is bound by was sent or withdrawn, and what was decided on
 * it: the receipt and the letter go to the lead applicant alone.
 */
@Injectable()
export class TellOfSteps implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly putMessage: PutMessage,
  ) {}

  onModuleInit(): void {
    this.parts.addAfter((tx, list) => this.tell(tx, list));
  }

  private async tell(tx: Tx, list: readonly TransitionInContext[]): Promise<void> {
    const told = list.filter((on) => isSent(on) || isDecided(on) || isWithdrawn(on));
    if (told.length === 0) return;
    const ids = told.map(({ application }) => application.id);
    const rows = await tx.find(PartnerRow, {
      where: { applicationId: In(ids), isLead: false },
      order: { createdAt: 'ASC' },
    });
    if (rows.length === 0) return;
    const partnersOf = Map.groupBy(rows, ({ applicationId }) => applicationId);
    await this.putMessage.putAll(
      tx,
      told.flatMap((on) =>
        (partnersOf.get(on.application.id) ?? []).map((partner) => messageFor(partner, on)),
      ),
    );
  }
}

function messageFor(partner: PartnerRow, on: TransitionInContext): MessageToPut {
  if (isWithdrawn(on)) return withdrawnFor(partner, on);
  return isSent(on) ? sentFor(partner, on) : outcomeFor(partner, on);
}

/** By the lead applicant, also of a draft: a partner was told that it stands in it. */
function isWithdrawn({ event, scheme }: TransitionInContext): boolean {
  return wholeOf(scheme).transitions[event.transition]?.step === 'withdraw';
}

/** The first time: a supplement asks a partner for its agreement where it changes its share. */
function isSent({ event, scheme }: TransitionInContext): boolean {
  return event.from === scheme.workflow.initial && stepHas('freeze-submission', { event, scheme });
}

/** A decision is known once it is sent (Awb 3:41), so one without a letter is none. */
function isDecided({ event, scheme }: TransitionInContext): boolean {
  const { workflow } = scheme;
  const isFirst = isUndecided(workflow, event.from) && !isUndecided(workflow, event.to);
  const isLater = effectsOf({ event, scheme }).some(changesAward);
  return (isFirst || isLater) && stepHas('send-letter', { event, scheme });
}

/** Less is awarded, or for a shorter time; the award goes; or the final amount is set. */
function changesAward(effect: Effect): boolean {
  switch (effect.kind) {
    case 'determine':
    case 'free-ceiling':
    case 'replace-decision':
      return true;
    case 'lower-award':
    case 'shorten-period':
    case 'revise-determination':
      return effect.step === 'decide';
    default:
      return false;
  }
}

function stepHas(
  kind: 'freeze-submission' | 'send-letter',
  on: Pick<TransitionInContext, 'event' | 'scheme'>,
): boolean {
  return effectsOf(on).some((effect) => effect.kind === kind);
}

function effectsOf({ event, scheme }: Pick<TransitionInContext, 'event' | 'scheme'>) {
  return wholeOf(scheme).transitions[event.transition]?.effects ?? [];
}
