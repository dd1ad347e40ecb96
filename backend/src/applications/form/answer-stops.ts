import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  amountField,
  asksIn,
  knownStops,
  knownWarnings,
  sectionsFor,
  type AnsweredVariant,
  type Field,
  type KnownStop,
  type SchemeVersion,
} from '@tranche/domain';
import { amountProblems } from './amount-problems.js';
import { askingMore } from './asking-more.js';
import type { ApplicationRow } from '../file/application.row.js';
import {
  StopSources,
  type AnswerStop,
  type PagesInContext,
  type StopSource,
} from './stop-sources.js';

/** What the rules of a scheme say of the answers so far, at the question where it is known. */
@Injectable()
export class AnswerStops implements StopSource, OnModuleInit {
  constructor(private readonly stops: StopSources) {}

  onModuleInit(): void {
    this.stops.add(this);
  }

  async stopsOn(pages: PagesInContext): Promise<readonly AnswerStop[]> {
    const { application, scheme, sections } = pages;
    if (!asksIn(scheme.workflow, application.state, 'answers-valid')) return [];
    const known = [...conditionStops(pages), ...(await amountStops(pages))];
    return sections.flatMap(({ name, fields }) =>
      known
        .filter(({ field }) => fields.some((each) => each.name === field))
        .map((stop) => ({ ...stop, section: name, isUnoffered: false })),
    );
  }
}

function conditionStops(pages: PagesInContext): readonly KnownStop[] {
  const { scheme, application } = pages;
  const order = questionsOf(scheme, application).map(({ name }) => name);
  return knownStops(scheme.conditions, situationOf(pages), order);
}

/** An amount that nobody can ask, or not any more, at the question that it rests on. */
async function amountStops(pages: PagesInContext): Promise<readonly KnownStop[]> {
  const { tx, application, scheme, tranche, answers } = pages;
  const rule = scheme.variants[application.variant]?.amount;
  const field = rule && amountField(questionsOf(scheme, application), rule)?.name;
  if (field === undefined) return [];
  const range = amountProblems(scheme, application, tranche, answers);
  const more = await askingMore(tx, [application]);
  return [...range, ...more(application)].map((reason) => ({ field, reason }));
}

/** What is allowed and few people mean, at its question: it stops nothing. */
export function warningsOn(pages: PagesInContext): readonly KnownStop[] {
  const { scheme, application, sections } = pages;
  const here = sections.flatMap(({ fields }) => fields.map(({ name }) => name));
  const order = questionsOf(scheme, application).map(({ name }) => name);
  return knownWarnings(scheme.conditions, situationOf(pages), order).filter(({ field }) =>
    here.includes(field),
  );
}

function situationOf({ application, tranche, answers, on }: PagesInContext): AnsweredVariant {
  const { variant } = application;
  return { variant, answers, parameters: tranche.parameters, receivedOn: on.toString() };
}

function questionsOf({ form }: SchemeVersion, { variant }: ApplicationRow): readonly Field[] {
  return sectionsFor(form, variant).flatMap(({ fields }) => fields);
}
