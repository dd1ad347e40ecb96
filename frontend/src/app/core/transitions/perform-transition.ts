import { Injectable } from '@angular/core';
import type { ApplicationView, TransitionPreview, TransitionRequest } from '@tranche/contracts';
import { previewTransition, readApplication, takeTransition } from '../../api/applications.js';
import { Attempt } from '../attempt/attempt.js';

/** The application as somebody was looking at it. */
type Seen = Pick<ApplicationView, 'reference' | 'eventNumber'>;

/** What was filled in with a transition. */
export type Filled = Pick<TransitionRequest, 'motivation' | 'input' | 'points'>;

/** Carries out a transition of an application, as it was seen: once, however often somebody clicks. */
@Injectable()
export class PerformTransition extends Attempt {
  constructor() {
    super();
  }

  /** @returns what it would do, nothing of which has happened; null when it was refused */
  preview(seen: Seen, transition: string, filled: Filled = {}): Promise<TransitionPreview | null> {
    const body = requestOf(seen, transition, filled);
    return this.send(previewTransition({ reference: seen.reference, body }));
  }

  /**
   * The portal answers a step with a receipt; the page is asked for under the same key, so that who
   * gets no page may try again and the step is still taken once.
   *
   * @returns the application after it; null when it was refused or is being sent already
   */
  perform(seen: Seen, transition: string, filled: Filled = {}): Promise<ApplicationView | null> {
    const { reference } = seen;
    const body = requestOf(seen, transition, filled);
    return this.onceThen(takeTransition({ reference, body }), readApplication({ reference }));
  }
}

function requestOf({ eventNumber }: Seen, transition: string, filled: Filled): TransitionRequest {
  return { transition, seen: eventNumber, ...filled };
}
