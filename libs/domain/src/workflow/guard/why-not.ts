import { assertNever } from '../../assert-never.js';
import type { RefusalReason } from '../../refusal.js';
import { dayAhead, notBegun, projectGoesOn } from './day-reasons.js';
import type { Facts } from './facts.js';
import { aboveCeiling, ceilingReached } from './ceiling-reasons.js';
import * as because from './guard-reasons.js';
import type { Guard } from './guard.js';
import { hearFirst, nothingLower, notHeardOn } from './hearing-reasons.js';

/**
 * Every reason why a guard does not hold; none when it does.
 *
 * @param actorId who wants to perform the transition, for `fourEyes`
 */
export function whyNot(guard: Guard, facts: Facts, actorId: string): readonly RefusalReason[] {
  switch (guard.kind) {
    case 'always':
      return [];
    case 'all':
      return guard.of.flatMap((each) => whyNot(each, facts, actorId));
    case 'any':
      return whyNoneOf(guard.of, facts, actorId);
    case 'window-open':
      return facts.window === 'open' ? [] : [because.windowNotOpen(facts)];
    case 'window-closed':
      return facts.window === 'after' ? [] : [because.windowNotClosed(facts)];
    case 'answers-valid':
      return facts.problems.answers;
    case 'partnership-complete':
      return facts.problems.partnership;
    case 'bands-hold':
      return facts.problems.coFinancing;
    case 'documents-complete':
      return facts.problems.documents;
    case 'slots-free':
      return facts.problems.limits;
    case 'variant-is':
      return because.unless(guard.variants.includes(facts.variant), because.otherVariant);
    case 'repair-offered':
      return facts.repairOffered ? [] : [because.repairNotOffered];
    case 'account-undisputed':
      return because.unless(!facts.isAccountDisputed, hearFirst(guard));
    case 'as-announced':
      return notHeardOn(guard, facts.hearing);
    case 'lower-than-awarded':
      return because.unless(facts.isLowerThanAwarded, nothingLower(guard));
    case 'begun':
      return because.unless(hasBegun(facts), notBegun(guard, facts));
    case 'day-over':
      return because.unless(isPast(facts, guard.question), dayAhead(guard, facts));
    case 'project-over':
      return because.unless(isProjectOver(guard, facts), projectGoesOn(guard, facts));
    case 'duty-open':
      return because.unless(standingOfDuty(facts, guard.duty) !== 'ended', because.dutyMet);
    case 'duty-late':
      return because.unless(
        standingOfDuty(facts, guard.duty) === 'lapsed',
        because.dutyNotLate(facts.deadlineDays[termOfDuty(guard.duty)]),
      );
    case 'deadline-lapsed':
      return facts.deadlines[guard.deadline] === 'lapsed' ? [] : [because.deadlineNotLapsed];
    case 'deadline-running':
      return facts.deadlines[guard.deadline] === 'running' ? [] : [because.deadlineNotRunning];
    case 'deadline-over':
      return because.unless(isOver(facts, guard.deadline), because.deadlineNotOver(guard, facts));
    case 'not-too-late':
      return because.unless(
        facts.deadlines[guard.deadline] !== 'lapsed',
        because.tooLate(guard, facts),
      );
    case 'assessors-assigned':
      return because.unless(
        facts.assessment.assigned >= facts.assessment.required,
        because.assessorsMissing(facts.assessment),
      );
    case 'score-sheets-submitted':
      return because.unless(
        facts.assessment.assigned >= facts.assessment.required &&
          facts.assessment.submitted >= facts.assessment.assigned,
        because.scoreSheetsMissing(facts.assessment),
      );
    case 'near-miss':
      return because.unless(
        facts.assessment.outcome === 'near-miss' && !facts.assessment.nearMissUsed,
        because.notANearMiss,
      );
    case 'committee-advised':
      return because.unless(
        facts.assessment.required === 0 || facts.assessment.isAdvised,
        because.notAdvised,
      );
    case 'ceiling-not-reached':
      return because.unless(facts.freeCents >= facts.requestedCents, ceilingReached(facts));
    case 'every-criterion-sufficient':
      return because.unless(
        facts.assessment.outcome === 'sufficient',
        because.criteriaInsufficient(facts.assessment),
      );
    case 'allocated':
      return because.unless(
        facts.allocation !== null && guard.outcomes.includes(facts.allocation.outcome),
        because.notAllocated(facts.allocation),
      );
    case 'within-ceiling':
      return because.unless(
        (facts.allocation?.cents ?? facts.requestedCents) <= facts.freeCents,
        aboveCeiling(facts),
      );
    case 'four-eyes':
      return because.unless(
        !(facts.performedBy[guard.transition] ?? []).includes(actorId),
        because.samePerson,
      );
    case 'came-from':
      return because.unless(facts.cameFrom === guard.state, because.cameFromElsewhere);
    case 'within-years-of':
      return whyNotWithin(guard, facts);
    default:
      return assertNever(guard);
  }
}

/** What names no first day has begun; ISO dates compare as text. */
function hasBegun({ beginsOn, today }: Facts): boolean {
  return beginsOn === null || beginsOn <= today;
}

/** A day that was not asked, or not answered, is waited for by nobody. */
function isPast({ answeredDays, today }: Facts, question: string): boolean {
  const day = answeredDays[question];
  return day === undefined || day < today;
}

/** What was done, or what the receiver says itself, can be known before the last day. */
function isProjectOver(
  { waits, ended }: Extract<Guard, { kind: 'project-over' }>,
  { isHeldUndone, lastDayOn, passedStates, today }: Facts,
): boolean {
  if (waits === 'if-held-undone' && !isHeldUndone) return true;
  if (lastDayOn === null || lastDayOn < today) return true;
  return ended.some((state) => passedStates.includes(state));
}

/** A term that never ran is not over: nobody was given any time yet. */
function isOver({ deadlines }: Facts, deadline: string): boolean {
  return deadlines[deadline] === 'ended' || deadlines[deadline] === 'lapsed';
}

/** The first row of a duty; one that returns every year is more. */
function standingOfDuty({ deadlines }: Facts, duty: string) {
  return deadlines[termOfDuty(duty)];
}

function termOfDuty(duty: string): string {
  return `duty:${duty}:1`;
}

/** The last day is the same day of the year; ISO dates compare as text. */
function whyNotWithin(
  guard: Extract<Guard, { kind: 'within-years-of' }>,
  { performedOn, today }: Facts,
): readonly RefusalReason[] {
  const day = performedOn[guard.transition];
  if (day === undefined) return [because.neverDone(guard)];
  const lastDay = Temporal.PlainDate.from(day).add({ years: guard.years });
  return because.unless(today <= lastDay.toString(), because.tooLongAgo(guard, lastDay));
}

function whyNoneOf(guards: readonly Guard[], facts: Facts, actorId: string) {
  const answers = guards.map((each) => whyNot(each, facts, actorId));
  if (answers.some((reasons) => reasons.length === 0)) return [];
  const reasons = answers.flat();
  // Of several decisions that it can be counted from, the one that was taken says why not.
  const taken = reasons.filter(({ code }) => code !== 'never-done');
  return taken.length > 0 ? taken : reasons.slice(0, 1);
}
