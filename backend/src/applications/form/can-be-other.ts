import type { AccessibleApplication } from '../access/application-access.js';
import { mayOn } from '../access/standings.js';

/**
 * Whether a draft can still become another kind of application: one that was never sent, by whoever
 * writes it. Who asks for an offer chose the kind by that.
 */
export function canBeOther(opened: AccessibleApplication): boolean {
  const { viewer, application, scheme } = opened;
  const isDraft = application.state === scheme.workflow.initial && application.submittedAt === null;
  const isChosen = Object.keys(scheme.variants).length > 1 && scheme.finder?.finds !== 'offers';
  return viewer === 'applicant' && mayOn(opened, 'write') && isDraft && isChosen;
}
