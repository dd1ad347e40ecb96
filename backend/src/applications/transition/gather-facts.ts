import { Injectable } from '@nestjs/common';
import { dutchDate, guardKinds, NO_FACTS, type Facts, type Guard } from '@tranche/domain';
import { ApplicationEventNoteRow } from '../application-event-note.row.js';
import { ApplicationEventRow } from '../application-event.row.js';
import type { ApplicationInContext, PartialFacts } from './fact-source.js';
import { TransitionParts } from './transition-parts.js';
import { windowFacts } from './window-facts.js';

/** Asks every feature what it knows, so that the pure domain can decide. */
@Injectable()
export class GatherFacts {
  constructor(private readonly parts: TransitionParts) {}

  /** @param guard only what this guard asks about; left out, everything */
  async gather(context: ApplicationInContext, guard?: Guard): Promise<Facts> {
    const asked = guard && guardKinds(guard);
    const isAsked = (kinds: readonly Guard['kind'][]) =>
      asked === undefined || kinds.some((kind) => asked.has(kind));
    let facts: Facts = {
      ...NO_FACTS,
      ...windowFacts(context.tranche, context.receivedAt ?? context.now),
      requestedCents: context.application.requestedCents,
      variant: context.application.variant,
      performedBy: isAsked(['four-eyes']) ? await performedBy(context) : {},
      performedOn: isAsked(['within-years-of']) ? await performedOn(context) : {},
      submittedOn: submittedOn(context.application),
      today: dutchDate(context.now).toString(),
    };
    for (const source of this.parts.factSources) {
      if (isAsked(source.answers)) facts = mergeFacts(facts, await source.gatherFacts(context));
    }
    return facts;
  }
}

/** Adds what a feature knows; where two features find problems of one kind, both are told. */
export function mergeFacts(facts: Facts, part: PartialFacts): Facts {
  const { problems } = facts;
  const more = part.problems ?? {};
  return {
    ...facts,
    ...part,
    problems: {
      answers: [...problems.answers, ...(more.answers ?? [])],
      partnership: [...problems.partnership, ...(more.partnership ?? [])],
      coFinancing: [...problems.coFinancing, ...(more.coFinancing ?? [])],
      documents: [...problems.documents, ...(more.documents ?? [])],
      limits: [...problems.limits, ...(more.limits ?? [])],
    },
  };
}

async function performedBy({ tx, application }: ApplicationInContext) {
  const rows: { transition: string; people: string[] }[] = await tx
    .createQueryBuilder(ApplicationEventRow, 'event')
    .innerJoin(
      ApplicationEventNoteRow,
      'note',
      'note.application_id = event.application_id AND note.number = event.number',
    )
    .select('event.transition', 'transition')
    .addSelect('array_agg(note.person_id::text)', 'people')
    .where('event.application_id = :id AND note.person_id IS NOT NULL', { id: application.id })
    .groupBy('event.transition')
    .getRawMany();
  return Object.fromEntries(rows.map((row) => [row.transition, row.people]));
}

async function performedOn({ tx, application }: ApplicationInContext) {
  const events = await tx.find(ApplicationEventRow, {
    where: { applicationId: application.id },
    order: { number: 'ASC' },
  });
  return Object.fromEntries(
    events.map(({ transition, at }) => [transition, dutchDate(at.toTemporalInstant()).toString()]),
  );
}

function submittedOn({ submittedAt }: ApplicationInContext['application']): string | null {
  return submittedAt && dutchDate(submittedAt.toTemporalInstant()).toString();
}
