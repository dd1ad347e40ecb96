import { Injectable } from '@nestjs/common';
import {
  openDocuments,
  openSections,
  sectionsFor,
  sendingTransitions,
  type Guard,
} from '@tranche/domain';
import { Clock } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Placed } from '../file/applications.repository.js';
import type { ApplicationRow } from '../file/application.row.js';
import { GatherFacts } from '../transition/gather-facts.js';
import { awaitedSupplement } from './asked-points.js';

/** What a request for a supplement leaves open. */
export interface Open {
  /** Names of sections; null when all are open. */
  readonly parts: ReadonlySet<string> | null;
  /** Kinds of document within their part; null when all are. */
  readonly documents: ReadonlySet<string> | null;
}

export const ALL_OPEN: Open = { parts: null, documents: null };

/** Which parts of an application that is worked on may be changed. */
@Injectable()
export class OpenParts {
  constructor(
    private readonly gatherFacts: GatherFacts,
    private readonly clock: Clock,
  ) {}

  async of(tx: Tx, application: ApplicationRow, { scheme, tranche }: Placed): Promise<Open> {
    // Never sent before: everything is still to be written.
    if (application.submittedAt === null) return ALL_OPEN;
    const { points = [] } = (await awaitedSupplement(tx, application)) ?? {};
    if (points.length === 0) return ALL_OPEN;
    const context = { tx, application, scheme, tranche, now: this.clock.now() };
    const { problems } = await this.gatherFacts.gather(context, sendingGuard(scheme, application));
    const sections = sectionsFor(scheme.form, application.variant);
    return {
      parts: openSections(sections, points, problems),
      documents: openDocuments(sections, points, problems),
    };
  }
}

/** What stands between the application and its applicant's next step. */
function sendingGuard({ workflow }: Placed['scheme'], { state }: ApplicationRow): Guard {
  const guards = sendingTransitions(workflow).flatMap((name) => {
    const transition = workflow.transitions[name];
    return transition?.from.includes(state) ? [transition.guard] : [];
  });
  return { kind: 'all', of: guards };
}
