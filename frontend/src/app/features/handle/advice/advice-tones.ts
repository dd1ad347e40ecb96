import type { CommitteeAdvice } from '@tranche/contracts';
import type { StatusTone } from '../../../ui/status-tag/status-tag.js';

export const ADVICE_TONES: Readonly<Record<CommitteeAdvice['status'], StatusTone>> = {
  'awaiting-scores': 'blocked',
  'to-write': 'todo',
  draft: 'busy',
  presented: 'busy',
  adopted: 'done',
};
