import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Phase, SchemeVersion } from '@tranche/domain';
import { ViewParts, type ViewPart, type ViewRequest } from '../applications/index.js';

/** Shows an applicant the place in the order of completeness, as far as nobody decided on it yet. */
@Injectable()
export class PlaceInQueue implements OnModuleInit {
  constructor(private readonly viewParts: ViewParts) {}

  onModuleInit(): void {
    this.viewParts.add((request) => this.viewPart(request));
  }

  private async viewPart({ tx, opened }: ViewRequest): Promise<ViewPart> {
    const { application, scheme } = opened;
    const states = waitingStates(scheme);
    const isWaiting = application.completeAt !== null && states.includes(application.state);
    if (scheme.allocation.method !== 'first-come' || !isWaiting) return {};
    const [row]: { before: number }[] = await tx.query(
      `SELECT count(*)::int AS before FROM application
       WHERE tranche = $1 AND variant = $2 AND complete_at < $3 AND state = ANY($4::text[])`,
      [application.tranche, application.variant, application.completeAt, states],
    );
    return { place: (row?.before ?? 0) + 1 };
  }
}

/** Who has to supplement has left the queue, and comes back at the end of it (Kaderregeling 2.3). */
const WAITING: readonly Phase[] = ['assessment', 'decision'];

function waitingStates({ workflow }: SchemeVersion): readonly string[] {
  return Object.entries(workflow.states).flatMap(([name, { phase }]) =>
    WAITING.includes(phase) ? [name] : [],
  );
}
