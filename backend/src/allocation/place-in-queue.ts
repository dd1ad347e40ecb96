import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Phase, SchemeVersion } from '@tranche/domain';
import {
  completeBefore,
  ViewParts,
  type ViewPart,
  type ViewRequest,
} from '../applications/index.js';

/** Shows an applicant the place in the order of completeness, as far as nobody decided on it yet. */
@Injectable()
export class PlaceInQueue implements OnModuleInit {
  constructor(private readonly viewParts: ViewParts) {}

  onModuleInit(): void {
    this.viewParts.add((request) => this.viewPart(request));
  }

  private async viewPart(request: ViewRequest): Promise<ViewPart> {
    const { application, scheme } = request.opened;
    const states = waitingStates(scheme);
    const isWaiting = application.completeAt !== null && states.includes(application.state);
    if (scheme.allocation.method !== 'first-come' || !isWaiting) return {};
    return { place: (await completeBefore(request.tx, application, states)) + 1 };
  }
}

/** Who has to supplement has left the queue, and comes back at the end of it (Kaderregeling 2.3). */
const WAITING: readonly Phase[] = ['assessment', 'decision'];

function waitingStates({ workflow }: SchemeVersion): readonly string[] {
  return Object.entries(workflow.states).flatMap(([name, { phase }]) =>
    WAITING.includes(phase) ? [name] : [],
  );
}
