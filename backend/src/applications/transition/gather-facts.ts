import { Injectable } from '@nestjs/common';
import { dutchDate, guardKinds, NO_FACTS, unitOf, type Facts, type Guard } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationsInContext } from './applications-in-context.js';
import type { ApplicationInContext } from './application-in-context.js';
import type { FactsByApplication, FactSource, PartialFacts } from './fact-source.js';
import { TransitionParts } from './transition-parts.js';
import { windowFacts } from './window-facts.js';

/** One application of which the facts are gathered. */
export interface AskedFacts {
  readonly context: ApplicationInContext;
  /** Only what this guard asks about; left out, everything. */
  readonly guard?: Guard;
}

/** Asks every feature what it knows, so that the pure domain can decide. */
@Injectable()
export class GatherFacts {
  constructor(private readonly parts: TransitionParts) {}

  /** @param guard only what this guard asks about; left out, everything */
  async gather(context: ApplicationInContext, guard?: Guard): Promise<Facts> {
    const facts = await this.gatherAll(context.tx, [{ context, ...(guard && { guard }) }]);
    return facts(context);
  }

  /** As {@link gather} for many applications, each named once, in as many statements. */
  async gatherAll(
    tx: Tx,
    asked: readonly AskedFacts[],
  ): Promise<(context: ApplicationInContext) => Facts> {
    const all = new ApplicationsInContext(
      tx,
      asked.map(({ context }) => context),
    );
    const kinds = new Map(
      asked.map(({ context, guard }) => [context.application.id, guard && guardKinds(guard)]),
    );
    const found: FactsByApplication[] = [];
    for (const source of [...OF_ITSELF, ...this.parts.factSources]) {
      const concerned = all.where(({ application }) => {
        const own = kinds.get(application.id);
        return own === undefined || source.answers.some((kind) => own.has(kind));
      });
      if (concerned.each.length > 0) found.push(await source.gatherFacts(concerned));
    }
    return (context) =>
      found.reduce(
        (facts, each) => mergeFacts(facts, each.get(context.application.id) ?? {}),
        knownAtOnce(context),
      );
  }
}

/** What the application and its tranche tell by themselves. */
function knownAtOnce({
  application,
  tranche,
  scheme,
  now,
  receivedAt = now,
}: ApplicationInContext): Facts {
  return {
    ...NO_FACTS,
    ...windowFacts(tranche, receivedAt),
    requestedCents: application.requestedCents,
    unit: unitOf(scheme) ?? 'euro',
    variant: application.variant,
    performedBy: {},
    performedOn: {},
    submittedOn: submittedOn(application),
    today: dutchDate(now).toString(),
  };
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

/** What the events of an application tell, without a feature. */
const OF_ITSELF: readonly FactSource[] = [
  { answers: ['four-eyes'], gatherFacts: performedBy },
  { answers: ['within-years-of', 'came-from', 'project-over'], gatherFacts: stepsTaken },
];

async function performedBy({ tx, ids }: ApplicationsInContext): Promise<FactsByApplication> {
  const rows: { id: string; transition: string; people: string[] }[] = await tx.query(
    `SELECT event.application_id AS id, event.transition, array_agg(note.person_id::text) AS people
     FROM application_event event JOIN application_event_note note
       ON note.application_id = event.application_id AND note.number = event.number
     WHERE event.application_id = ANY($1::uuid[]) AND note.person_id IS NOT NULL
     GROUP BY event.application_id, event.transition`,
    [ids],
  );
  return factsOf(rows, (own) => ({
    performedBy: Object.fromEntries(own.map(({ transition, people }) => [transition, people])),
  }));
}

async function stepsTaken({ tx, ids }: ApplicationsInContext): Promise<FactsByApplication> {
  const events: Taken[] = await tx.query(
    `SELECT application_id AS id, transition, at, from_state, to_state, procedure
     FROM application_event
     WHERE application_id = ANY($1::uuid[]) ORDER BY number`,
    [ids],
  );
  return factsOf(events, (own) => ({
    performedOn: Object.fromEntries(
      own.map(({ transition, at }) => [transition, dutchDate(at.toTemporalInstant()).toString()]),
    ),
    passedStates: own.flatMap((each) => (each.procedure === null ? [each.to_state] : [])),
    cameFrom:
      own.findLast((each) => each.procedure === null && each.from_state !== each.to_state)
        ?.from_state ?? null,
  }));
}

interface Taken {
  readonly id: string;
  readonly transition: string;
  readonly at: Date;
  readonly from_state: string;
  readonly to_state: string;
  readonly procedure: string | null;
}

function factsOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  tell: (own: readonly Row[]) => PartialFacts,
): FactsByApplication {
  const byId = Map.groupBy(rows, ({ id }) => id);
  return new Map([...byId].map(([id, own]) => [id, tell(own)]));
}

function submittedOn({ submittedAt }: ApplicationInContext['application']): string | null {
  return submittedAt && dutchDate(submittedAt.toTemporalInstant()).toString();
}
