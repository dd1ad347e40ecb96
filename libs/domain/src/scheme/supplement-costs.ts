import type { Text } from '../text.js';
import type { SchemeVersion } from './scheme.js';
import { demands } from './lint/demands.js';

/**
 * What it means for an application that a supplement is awaited, and that each day counts: the repair term
 * (Awb 4:5) says until when it may come in, not what waiting costs. Null where it costs nothing. Where the
 * first complete go first it is complete only with what is still to come (Kaderregeling 2.3).
 */
export function supplementCosts(
  {
    workflow,
    allocation,
  }: Pick<SchemeVersion, 'workflow'> & {
    readonly allocation: Pick<SchemeVersion['allocation'], 'method'>;
  },
  state: string,
): Text | null {
  const sending = Object.values(workflow.transitions).filter(
    ({ from, by, effects }) =>
      from.includes(state) &&
      by.includes('applicant') &&
      effects.some(({ kind }) => kind === 'freeze-submission'),
  );
  const isAwaited = state !== workflow.initial && sending.length > 0;
  if (!isAwaited) return null;
  if (allocation.method === 'first-come') return PLACE_IS_GONE;
  return sending.every(({ guard }) => demands(guard, 'window-open')) ? COUNTS_ON_ARRIVAL : null;
}

const PLACE_IS_GONE: Text = {
  nl: 'Uw aanvraag heeft nu geen plaats in de rij. Met uw aanvulling sluit u achteraan. Stuur haar daarom zo snel mogelijk in.',
  en: 'Your application has no place in the queue now. With your supplement you join at the end. So send it as soon as you can.',
};
const COUNTS_ON_ARRIVAL: Text = {
  nl: 'Uw aanvraag telt pas als ontvangen op de dag waarop uw aanvulling binnenkomt. Stuur haar daarom ook in voordat het aanvraagtijdvak sluit: daarna is het te laat.',
  en: 'Your application counts as received only on the day your supplement comes in. So send it before the application window closes as well: after that it is too late.',
};
