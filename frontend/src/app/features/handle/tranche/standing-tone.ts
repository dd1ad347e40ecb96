import type { TrancheDetail } from '@tranche/contracts';
import type { StatusTone } from '../../../ui/status-tag/status-tag.js';

export const STANDING_TONES: Readonly<Record<TrancheDetail['standing'], StatusTone>> = {
  announced: 'attention',
  open: 'good',
  closed: 'todo',
};
