import type { Text } from '../text.js';
import type { Facts } from '../workflow/index.js';
import type { SchemeVersion } from './scheme.js';

/** How an application stands that somebody thinks of withdrawing. */
export interface BeforeWithdrawal extends Pick<Facts, 'window' | 'windowText'> {
  readonly state: string;
  /** The step that would withdraw it. */
  readonly transition: string;
  /** It stands in the order of arrival. */
  readonly hasPlace: boolean;
  /** It has a number in a lot. */
  readonly hasTicket: boolean;
  readonly hasPartners: boolean;
}

/**
 * What withdrawing means, said before it is asked whether somebody is sure, for it cannot be undone: what
 * is lost, whether one may apply again, and who hears of it.
 */
export function withdrawalMeans(
  scheme: Pick<SchemeVersion, 'workflow' | 'limits'>,
  before: BeforeWithdrawal,
): readonly Text[] {
  const isDraft = before.state === scheme.workflow.initial;
  return [
    ...(isDraft ? [DRAFT_CLOSES] : []),
    ...(before.hasPlace ? [PLACE_LOST] : []),
    ...(before.hasTicket ? [TICKET_LOST] : []),
    applyingAgain(scheme, before, isDraft),
    ...(before.hasPartners ? [PARTNERS_HEAR] : []),
    ...(isDraft ? [] : [RECEIPT_FOLLOWS]),
  ];
}

function applyingAgain(
  scheme: Pick<SchemeVersion, 'workflow' | 'limits'>,
  { window, windowText, transition }: BeforeWithdrawal,
  isDraft: boolean,
): Text {
  if (window === 'after') return WINDOW_OVER;
  if (!isDraft && keepsSlot(scheme, transition)) return STILL_COUNTS;
  return {
    nl: `U kunt opnieuw aanvragen zolang het aanvraagtijdvak open is: ${windowText.nl}.`,
    en: `You can apply again as long as the application window is open: ${windowText.en}.`,
  };
}

/** Whoever withdraws does not get back what sending took. */
function keepsSlot(
  { workflow: { transitions }, limits }: Pick<SchemeVersion, 'workflow' | 'limits'>,
  withdrawing: string,
): boolean {
  const has = (name: string, kind: 'take-slots' | 'release-slots') =>
    transitions[name]?.effects.some((effect) => effect.kind === kind) ?? false;
  const isTaken = Object.keys(transitions).some((name) => has(name, 'take-slots'));
  return limits.length > 0 && isTaken && !has(withdrawing, 'release-slots');
}

const DRAFT_CLOSES: Text = {
  nl: 'U kunt uw concept daarna niet meer wijzigen of indienen.',
  en: 'You can then no longer change or submit your draft.',
};
const PLACE_LOST: Text = {
  nl: 'Uw plaats in de rij vervalt. Vraagt u opnieuw aan, dan sluit u achteraan aan.',
  en: 'Your place in the queue is lost. If you apply again, you join at the end.',
};
const TICKET_LOST: Text = {
  nl: 'Uw lotnummer loot niet meer mee. Vraagt u opnieuw aan, dan krijgt u een ander lotnummer.',
  en: 'Your lot number no longer takes part in the draw. If you apply again, you get another number.',
};
const WINDOW_OVER: Text = {
  nl: 'Het aanvraagtijdvak is voorbij: opnieuw aanvragen kan niet meer.',
  en: 'The application window is over: you cannot apply again.',
};
const STILL_COUNTS: Text = {
  nl: 'Deze aanvraag blijft meetellen voor hoe vaak u mag aanvragen, ook als u haar intrekt.',
  en: 'This application still counts for how often you may apply, also when you withdraw it.',
};
const PARTNERS_HEAR: Text = {
  nl: 'Uw partners krijgen bericht dat de aanvraag is ingetrokken.',
  en: 'Your partners are told that the application is withdrawn.',
};
const RECEIPT_FOLLOWS: Text = {
  nl: 'U krijgt een ontvangstbevestiging, met het moment waarop u de aanvraag introk.',
  en: 'You get a receipt, with the moment at which you withdrew the application.',
};
