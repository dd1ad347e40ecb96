import { isRefusal, isUndecided, refuse, type Refusal } from '@tranche/domain';
import {
  isOpen,
  mayOn,
  requireAct,
  requireActFor,
  type AccessibleApplication,
} from '../../applications/index.js';
import { ForbiddenError, RefusedError } from '../../platform/errors/index.js';
import { isOwn } from '../partner-rights.js';
import type { Partner } from '../partners.repository.js';

type Row = Pick<Partner, 'organisationId' | 'kvk' | 'isLead' | 'declinedAt' | 'leavingAt'>;

/** Who has a partner leave: it itself, or the lead applicant. */
export type DepartureBy = 'partner' | 'lead';

/** Whether it is done at once, or recorded as a change of what was sent that the authority judges. */
export type DepartureManner = 'at-once' | 'to-be-judged';

/**
 * Null once it was decided or withdrawn: what a partner of an award owes is no longer changed by leaving
 * the application.
 */
export function departureManner(opened: AccessibleApplication): DepartureManner | null {
  const { application, scheme } = opened;
  if (isOpen(opened, ['partners'])) return 'at-once';
  const isJudged = application.submittedAt !== null;
  return isJudged && isUndecided(scheme.workflow, application.state) ? 'to-be-judged' : null;
}

/** As whom this reader has it leave; null where it may not. */
export function departureBy(opened: AccessibleApplication, row: Row): DepartureBy | null {
  if (opened.viewer === 'applicant' && mayOn(opened, 'partners')) return 'lead';
  const { organisationId } = row;
  const maySign = opened.standings.some(
    (each) => each.organisationId === organisationId && each.acts.includes('sign'),
  );
  return organisationId !== null && maySign ? 'partner' : null;
}

/** Whether there is a way to have it leave now. */
export function canDepart(opened: AccessibleApplication, row: Row): boolean {
  const by = departureBy(opened, row);
  return by !== null && 'manner' in departureOf(opened, row, by);
}

/**
 * How it leaves, or why it cannot: the lead applicant hands over the lead first, and once it is decided
 * it is too late.
 */
export function departureOf(
  opened: AccessibleApplication,
  row: Row,
  by: DepartureBy,
): { readonly manner: DepartureManner } | Refusal {
  if (row.isLead) return LEAD_STAYS;
  const manner = departureManner(opened);
  if (manner === null) return TOO_LATE;
  return whyNotAgain(row, by, manner) ?? { manner };
}

/** @throws ForbiddenError for who may not decide on this partner */
export function requireDepartureBy(opened: AccessibleApplication, row: Row): DepartureBy {
  return departureBy(opened, row) ?? refuseReader(opened, row);
}

/**
 * @throws ForbiddenError for who may not decide on this partner
 * @throws RefusedError where it cannot leave now
 */
export function requireDeparture(
  opened: AccessibleApplication,
  row: Row,
): { readonly by: DepartureBy; readonly manner: DepartureManner } {
  const by = requireDepartureBy(opened, row);
  const departure = departureOf(opened, row, by);
  if (isRefusal(departure)) throw new RefusedError(departure);
  return { by, ...departure };
}

function refuseReader(opened: AccessibleApplication, row: Row): never {
  if (isOwn(opened, row)) requireActFor(opened, 'sign', row.organisationId);
  if (opened.viewer === 'applicant') requireAct(opened, 'partners');
  throw new ForbiddenError(NOT_YOURS);
}

/** What was said is said once; only the lead applicant still takes out who has left by itself. */
function whyNotAgain(row: Row, by: DepartureBy, manner: DepartureManner): Refusal | null {
  if (manner === 'to-be-judged') return row.leavingAt === null ? null : SAID_ALREADY;
  return by === 'partner' && row.declinedAt !== null ? LEFT_ALREADY : null;
}

const NOT_YOURS = {
  nl: 'Alleen de partner zelf of de penvoerder kan een partner laten vertrekken.',
  en: 'Only the partner itself or the lead applicant can have a partner leave.',
};

const LEAD_STAYS = refuse({
  code: 'lead-stays',
  text: {
    nl: 'De penvoerder kan niet uit het samenwerkingsverband.',
    en: 'The lead applicant cannot leave the partnership.',
  },
});

const TOO_LATE = refuse({
  code: 'departure-too-late',
  text: {
    nl: 'Over deze aanvraag is besloten of zij is ingetrokken. Wie meedoet, verandert daar niet meer door. Neem contact op met de behandelaar.',
    en: 'This application has been decided or withdrawn. That no longer changes who takes part. Please contact the officer.',
  },
});

const LEFT_ALREADY = refuse({
  code: 'left-already',
  text: {
    nl: 'Uw organisatie heeft al laten weten dat zij niet meedoet.',
    en: 'Your organisation has said already that it does not take part.',
  },
});

const SAID_ALREADY = refuse({
  code: 'leaving-already',
  text: {
    nl: 'Het vertrek van deze partner is al gemeld. De behandelaar beoordeelt wat het voor de aanvraag betekent.',
    en: 'That this partner leaves was reported already. The officer judges what it means for the application.',
  },
});
