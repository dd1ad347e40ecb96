import type { SchemeList } from '@tranche/contracts';
import type { StatusTone } from '../../../ui/status-tag/status-tag.js';

type Standing = SchemeList['items'][number]['tranches'][number]['standing'];

/** Only what is open draws the eye. */
export const STANDING_TONES: Readonly<Record<Standing, StatusTone>> = {
  announced: 'todo',
  open: 'good',
  closed: 'blocked',
};
