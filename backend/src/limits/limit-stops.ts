import { Injectable, type OnModuleInit } from '@nestjs/common';
import { asksIn, type ApplicantLimit } from '@tranche/domain';
import {
  StopSources,
  type AnswerStop,
  type PagesInContext,
  type StopSource,
} from '../applications/index.js';
import { askedFields, type AskedField } from './asked-fields.js';
import { slotsBy } from './slots-of.js';
import { takenSlots } from './taken-slots.js';

/** A limit that hangs on an answer is said at its question, and not after all pages. */
@Injectable()
export class LimitStops implements StopSource, OnModuleInit {
  constructor(private readonly stops: StopSources) {}

  onModuleInit(): void {
    this.stops.add(this);
  }

  async stopsOn(pages: PagesInContext): Promise<readonly AnswerStop[]> {
    const { tx, application, tranche, scheme, sections, answers, on } = pages;
    if (!asksIn(scheme.workflow, application.state, 'slots-free')) return [];
    const places = new Map<ApplicantLimit, AskedField>();
    for (const limit of scheme.limits) {
      const place = lastQuestion(limit, pages);
      if (sections.some(({ name }) => name === place?.section) && place) places.set(limit, place);
    }
    const limits = [...places.keys()];
    const slots = slotsBy({ application, tranche, scheme, limits, year: on.year, answers });
    const taken = await takenSlots(tx, slots, application);
    return taken.flatMap(({ slot, reason }) => {
      const place = places.get(slot.limit);
      if (!place) return [];
      return [{ section: place.section, field: place.field.name, reason, isUnoffered: false }];
    });
  }
}

/** The question that settles whether the limit is met; undefined while it is not known yet. */
function lastQuestion(
  { per }: ApplicantLimit,
  { scheme, application, answers }: PagesInContext,
): AskedField | undefined {
  const names = per.flatMap((part) => (part.kind === 'answer' ? [part.field] : []));
  const asked = askedFields(scheme, application).filter(({ field }) => names.includes(field.name));
  const isKnown = asked.every(
    ({ field }) => field.required !== true || answers[field.name] !== undefined,
  );
  return isKnown ? asked.at(-1) : undefined;
}
