import { describe, expect, it } from '@jest/globals';
import {
  decide,
  isRefusal,
  NO_FACTS,
  type Accepted,
  type Answers,
  type Facts,
  type Refusal,
  type WorkflowDefinition,
} from '@tranche/domain';
import { determinationRevision } from '../standard/workflow/determination-revision.js';
import { voucherWorkflow } from './training-voucher.workflow.js';

const FINE: Facts = {
  ...NO_FACTS,
  window: 'open',
  deadlines: { repair: 'running', proof: 'ended', 'revision-views': 'ended' },
  allocation: { outcome: 'award', cents: 250_000 },
  requestedCents: 250_000,
  freeCents: 250_000,
};
const REALISED: Answers = {
  isDone: true,
  realisedCost: 234_656,
  costIsAccounted: true,
  revisedAmount: 0,
  proofReceivedOn: '2017-05-08',
};

const revision = determinationRevision(voucherWorkflow);

function perform(
  state: string,
  transition: string,
  facts: Facts = FINE,
  procedure: WorkflowDefinition = voucherWorkflow,
): Accepted | Refusal {
  return decide(
    procedure,
    { state, eventNumber: 1 },
    {
      transition,
      actor: { id: 'lotte', roles: ['applicant', 'officer', 'decision-maker'] },
      seen: 1,
      hasMotivation: true,
      input: { ...REALISED, restsOnOwnData: true },
    },
    facts,
  );
}

function effectsOf(outcome: Accepted | Refusal): readonly string[] {
  return isRefusal(outcome) ? [] : outcome.effects.map(({ kind }) => kind);
}

const codesOf = (outcome: Accepted | Refusal) =>
  isRefusal(outcome) ? outcome.reasons.map(({ code }) => code) : [];

describe('the way of a voucher', () => {
  it.each([
    ['one tap and it is complete', ['submit']],
    ['asked for more, it comes back', ['submit', 'ask-supplement', 'supplement']],
    ['a turned-down proposal gives it back', ['submit', 'propose-rejection', 'turn-down-proposal']],
  ])('%s', (_name, way) => {
    expect(endOf(way)).toBe('complete');
  });

  it.each([
    [
      'with a sample check',
      ['submit', 'rank', 'award', 'ask-proof', 'receive-proof', 'record-proof', 'determine'],
    ],
    ['without one', ['submit', 'rank', 'award', 'prepare-determination', 'determine']],
  ])('from claim to final amount %s', (_name, way) => {
    expect(endOf(way)).toBe('determined');
  });

  it.each([
    ['lowered', 'revise-determination', 'revision-carried-out'],
    ['left as it was', 'keep-determination', 'revision-dropped'],
  ])('a determination is announced to be revised, and %s', (_name, transition, end) => {
    const facts: Facts = { ...FINE, performedOn: { determine: '2017-05-09' }, today: '2022-05-09' };
    expect(perform('no-revision', 'announce-revision', facts, revision)).toMatchObject({
      event: { to: 'revision-announced' },
    });
    expect(perform('revision-announced', transition, facts, revision)).toMatchObject({
      event: { to: end },
    });
  });

  it('five years and a day after the determination it is too late to revise it', () => {
    const facts: Facts = { ...FINE, performedOn: { determine: '2017-05-09' }, today: '2022-05-10' };
    for (const [state, transition] of [
      ['no-revision', 'announce-revision'],
      ['revision-announced', 'revise-determination'],
    ] as const) {
      expect(codesOf(perform(state, transition, facts, revision))).toEqual(['too-long-ago']);
    }
  });

  it.each(['running', 'none'] as const)(
    'says nothing of a proof that did not come in while its term is %s',
    (proof) => {
      const facts: Facts = {
        ...FINE,
        deadlines: { proof },
        deadlineDays: { proof: '2026-12-28' },
      };
      const outcome = perform('proof-asked', 'record-proof', facts);
      expect(codesOf(outcome)).toEqual(['deadline-not-over']);
      const [why] = isRefusal(outcome) ? outcome.reasons : [];
      expect(why?.text.nl).toContain('tot en met 28 december 2026');
      expect(why?.text.en).toContain('28 December 2026');
    },
  );

  it('gives a place in the queue when sent, and a new one when repaired', () => {
    expect(effectsOf(perform('draft', 'submit'))).toContain('join-queue');
    expect(effectsOf(perform('repair-asked', 'supplement'))).toContain('join-queue');
    expect(effectsOf(perform('rejection-proposed', 'turn-down-proposal'))).toEqual([]);
  });

  it.each([
    ['complete', 'withdraw'],
    ['rejection-proposed', 'reject'],
    ['ranked', 'reject-by-ceiling'],
  ])('lets somebody try again after %s, %s', (state, transition) => {
    const facts: Facts = { ...FINE, allocation: { outcome: 'reject-ceiling', cents: 0 } };
    expect(effectsOf(perform(state, transition, facts))).toContain('release-slots');
  });

  it.each([
    ['rejection-proposed', 'reject', 'propose-rejection'],
    ['ranked', 'award', 'rank'],
    ['account-received', 'determine', 'record-proof'],
    ['account-received', 'determine', 'prepare-determination'],
  ])('in %s whoever did %s may not be who did %s', (state, transition, earlier) => {
    const facts: Facts = { ...FINE, performedBy: { [earlier]: ['lotte'] } };
    expect(codesOf(perform(state, transition, facts))).toEqual(['four-eyes']);
    expect(codesOf(perform(state, transition))).toEqual([]);
  });
});

function endOf(way: readonly string[]): string {
  return way.reduce((state, transition) => {
    const outcome = perform(state, transition);
    return isRefusal(outcome) ? `refused: ${transition}` : outcome.event.to;
  }, voucherWorkflow.initial);
}
