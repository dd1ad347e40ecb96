import type { MessageSort } from '@tranche/domain';
import type { MessageKind } from './texts/message-texts.js';

interface Sort {
  /** What it is to who works on the file of an organisation; null where it is to nobody's organisation. */
  readonly copy: MessageSort | null;
  /** Whether its mail may wait for the overview of the next morning, where its reader chose that. */
  readonly mayWait: boolean;
}

/** Decides, asks within a term, hears or repairs: no choice of a reader puts its mail off (Awb 3:41, 4:5, 4:8). */
const BINDING: Sort = { copy: 'binding', mayWait: false };
/** Says what came in, what was decided or which day holds: news to who works along, and not to be put off. */
const PROOF: Sort = { copy: 'news', mayWait: false };
const NEWS: Sort = { copy: 'news', mayWait: true };
const OWN: Sort = { copy: null, mayWait: true };
/** Of who may act in whose name, which holds from that moment (BW 3:60). */
const OWN_BINDING: Sort = { copy: null, mayWait: false };

/** Somebody pressed to have her mailed, maybe on the last day, and reads that she was. */
const CALL: Sort = { copy: null, mayWait: false };

export const SORTS: Readonly<Record<MessageKind, Sort>> = {
  letter: BINDING,
  'letter-that-asks': BINDING,
  'letter-of-intention': BINDING,
  reminder: BINDING,
  'ran-out': BINDING,
  'views-received': BINDING,
  'recorded-views': BINDING,
  'recorded-waiver': BINDING,
  'receipt-taken-back': BINDING,
  'record-taken-back': BINDING,
  'partner-invited': BINDING,
  'invitation-unanswered': BINDING,
  'agreement-asked': BINDING,
  'agreement-lapsed': BINDING,
  'pledge-waiting': BINDING,
  'lead-offered': BINDING,
  'lead-yours': BINDING,
  receipt: PROOF,
  'receipt-of-supplement': PROOF,
  replaced: PROOF,
  complete: NEWS,
  asked: NEWS,
  answered: NEWS,
  'withdrawal-received': PROOF,
  'step-received': PROOF,
  'proof-came-in': PROOF,
  'receipt-in-order': PROOF,
  'window-moved': PROOF,
  'window-moved-draft': PROOF,
  'partner-withdrawn': NEWS,
  'invitation-withdrawn': NEWS,
  'invitation-expired': NEWS,
  'partner-accepted': NEWS,
  'partner-declined': NEWS,
  'partner-removed': NEWS,
  'agreement-stands': NEWS,
  'partner-changed': NEWS,
  'partner-sent': NEWS,
  'partner-outcome': PROOF,
  'partner-left': NEWS,
  'partner-leaves': NEWS,
  'lead-offer-withdrawn': NEWS,
  'lead-declined': NEWS,
  'lead-given': NEWS,
  'lead-changed': NEWS,
  'section-given': NEWS,
  'section-taken': NEWS,
  'section-due': NEWS,
  'section-done': NEWS,
  'section-released': NEWS,
  // To a person, or to an office of the authority.
  'assessment-reminder': OWN,
  'assessment-withdrawn': OWN,
  invitation: OWN,
  'conflict-declared': OWN,
  'advice-ready': OWN,
  'proposal-ready': OWN,
  'colleague-invited': OWN_BINDING,
  'colleague-given': OWN,
  'colleague-changed': OWN,
  'colleague-ended': OWN,
  'colleague-ended-representative': OWN,
  'colleague-asked-otherwise': OWN,
  'colleague-withdrawn': OWN,
  'colleague-accepted': OWN,
  'colleague-declined': OWN,
  'submission-blocked': CALL,
  'comment-mentioned': OWN,
  'comment-answered': OWN,
  'mandate-offered': OWN_BINDING,
  'mandate-accepted': OWN_BINDING,
  'mandate-declined': OWN_BINDING,
  'mandate-withdrawn': OWN_BINDING,
  'mandate-laid-down': OWN_BINDING,
  'mandate-ends': OWN_BINDING,
  'mandate-given-ends': OWN_BINDING,
  'office-given': OWN,
  'office-ended': OWN,
  'partner-leaves-office': OWN,
};
