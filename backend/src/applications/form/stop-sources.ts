import { Injectable } from '@nestjs/common';
import type {
  AnswerProblem,
  Answers,
  RefusalReason,
  SchemeVersion,
  Section,
} from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { Registry } from '../../platform/registry/index.js';
import type { Tranche } from '../../tranches/index.js';
import type { ApplicationRow } from '../file/application.row.js';
import type { FilledSection } from '../file/section-tasks.js';

/** Pages of a form, with all that was answered so far and the day that counts for it. */
export interface PagesInContext {
  readonly tx: Tx;
  readonly application: Readonly<ApplicationRow>;
  readonly tranche: Tranche;
  readonly scheme: SchemeVersion;
  readonly sections: readonly Section[];
  readonly answers: Answers;
  readonly on: Temporal.PlainDate;
}

/** An answer that cannot stand, with the question it is given to. */
export interface AnswerStop {
  readonly section: string;
  readonly field: string;
  readonly reason: RefusalReason;
  /** A choice that the question does not offer (any more): it counts as not answered. */
  readonly isUnoffered: boolean;
}

/** What another feature knows to be impossible in the answers of some pages. */
export interface StopSource {
  stopsOn(pages: PagesInContext): Promise<readonly AnswerStop[]>;
}

/** Reasons known at a question that the rules of a scheme alone do not know, such as the lists of the day. */
@Injectable()
export class StopSources extends Registry<StopSource> {
  async on(pages: PagesInContext): Promise<readonly AnswerStop[]> {
    const found: AnswerStop[] = [];
    for (const source of this.parts) found.push(...(await source.stopsOn(pages)));
    return found;
  }

  /** The pages with what their stops say among their problems: no page is whole that holds one. */
  async judged(
    filled: readonly FilledSection[],
    context: Omit<PagesInContext, 'sections'>,
  ): Promise<readonly FilledSection[]> {
    const stops = await this.on({ ...context, sections: filled.map(({ section }) => section) });
    return filled.map((each) => withStops(each, stops));
  }
}

/** The answers without the choices that are not offered: who writes sees a question to be answered. */
export function offeredAnswers(answers: Answers, stops: readonly AnswerStop[]): Answers {
  const gone = new Set(stops.filter(({ isUnoffered }) => isUnoffered).map(({ field }) => field));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !gone.has(name)));
}

function withStops(filled: FilledSection, all: readonly AnswerStop[]): FilledSection {
  const stops = all.filter(({ section }) => section === filled.section.name);
  if (stops.length === 0) return filled;
  return {
    ...filled,
    answers: offeredAnswers(filled.answers, stops),
    problems: [...filled.problems, ...stops.map(problemOf)],
  };
}

function problemOf({ field, reason }: AnswerStop): AnswerProblem {
  const { code, text, article } = reason;
  return { field, pointer: `/${field}`, code, text, ...(article && { article }) };
}
