import { describe, expect, it } from '@jest/globals';
import {
  decide,
  isRefusal,
  NO_FACTS,
  type Command,
  type Facts,
  type Role,
  type SchemeVersion,
} from '@tranche/domain';
import { practicalLearning } from './index.js';

const VERSIONS = practicalLearning.map(({ scheme }) => [scheme.version, scheme] as const);

const OPEN: Facts = { ...NO_FACTS, window: 'open', deadlines: { repair: 'running' } };
const CLOSED: Facts = { ...OPEN, window: 'after' };

function commandOf(transition: string, role: Role, id = 'somebody'): Command {
  return { transition, actor: { id, roles: [role] }, seen: 1, hasMotivation: true };
}

/** Where a transition leads, or the codes of the reasons why not. */
function outcomeOf({ workflow }: SchemeVersion, state: string, command: Command, facts: Facts) {
  const outcome = decide(workflow, { state, eventNumber: 1 }, command, facts);
  return isRefusal(outcome) ? outcome.reasons.map(({ code }) => code) : outcome.event.to;
}

describe.each(VERSIONS)('practical learning %s', (_version, scheme) => {
  const submit = commandOf('submit', 'applicant');
  const supplement = commandOf('supplement', 'applicant');

  it('takes an application as complete when it is sent: no papers come with the form (19)', () => {
    expect(outcomeOf(scheme, 'draft', submit, OPEN)).toBe('complete');
    expect(scheme.documents).toEqual([]);
  });

  it('refuses a correction after the closing second, as a new application or as a supplement', () => {
    expect(outcomeOf(scheme, 'draft', submit, CLOSED)).toEqual(['window-closed']);
    expect(outcomeOf(scheme, 'repair-asked', supplement, OPEN)).toBe('complete');
    expect(outcomeOf(scheme, 'repair-asked', supplement, CLOSED)).toEqual(['window-closed']);
  });

  it('withdraws the earlier application that a new one names, by itself', () => {
    const replaces = scheme.workflow.transitions['submit']?.effects.find(
      ({ kind }) => kind === 'supersede',
    );
    expect(replaces).toMatchObject({ field: 'supersedes', transition: 'withdraw-superseded' });
    const withdraw = commandOf('withdraw-superseded', 'system');
    expect(outcomeOf(scheme, 'complete', withdraw, OPEN)).toBe('superseded');
  });

  it('divides only after the closing, and whoever divided does not determine', () => {
    const rank = commandOf('rank', 'officer');
    expect(outcomeOf(scheme, 'complete', rank, OPEN)).toEqual(['window-not-closed']);
    expect(outcomeOf(scheme, 'complete', rank, CLOSED)).toBe('ranked');
    const divided: Facts = {
      ...CLOSED,
      allocation: { outcome: 'award', cents: 270_000 },
      freeCents: 270_000,
      performedBy: { rank: ['lotte'] },
    };
    const award = (id: string) => commandOf('award', 'decision-maker', id);
    expect(outcomeOf(scheme, 'ranked', award('daan'), divided)).toBe('determined');
    expect(outcomeOf(scheme, 'ranked', award('lotte'), divided)).toEqual(['four-eyes']);
  });

  it('asks for no name and no citizen service number', () => {
    const columns = scheme.form.sections
      .flatMap(({ fields }) => fields)
      .flatMap((field) => (field.kind === 'rows' ? field.columns : []));
    expect(columns.map(({ name }) => name)).toEqual([
      'category',
      'agreement',
      'weeks',
      'months',
      'hours',
    ]);
    expect(columns.some((column) => 'format' in column)).toBe(false);
  });
});
