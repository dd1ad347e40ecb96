import {
  always,
  fourEyes,
  proceduresOf,
  type Effect,
  type FindingCode,
  type ProcedureDefinition,
  type SchemeVersion,
} from '@tranche/domain';
import { examPilot, routes, there, WORDS, type Mutations } from './mutation.fixture.js';

const revocation = there(proceduresOf(routes)['revocation']);
const revoke = there(revocation.transitions['revoke']);

const revoked = (change: Partial<ProcedureDefinition>): SchemeVersion => ({
  ...routes,
  procedures: { ...routes.procedures, revocation: { ...revocation, ...change } },
});
const revokeWith = (change: Partial<typeof revoke>): SchemeVersion =>
  revoked({ transitions: { ...revocation.transitions, revoke: { ...revoke, ...change } } });
const revokeDoing = (effect: Effect) => revokeWith({ effects: [...revoke.effects, effect] });

const { states, transitions } = examPilot.workflow;
const reject = there(transitions['reject']);
const reopen = {
  ...reject,
  from: ['rejected'],
  to: 'complete',
  reopens: true,
  effects: [],
} as const;

/** The pilot with an objection to a rejection, which does this where it is upheld. */
const upheldBy = (...effects: readonly Effect[]): SchemeVersion => ({
  ...examPilot,
  workflow: {
    ...examPilot.workflow,
    transitions: { ...transitions, reopen: { ...reopen, by: ['system'], guard: always() } },
  },
  procedures: {
    objection: {
      label: WORDS,
      beside: ['rejected'],
      initial: 'not-objected',
      states: {
        'not-objected': there(states['complete']),
        objected: there(states['complete']),
        upheld: there(states['rejected']),
      },
      deadlines: {},
      transitions: {
        object: {
          ...reopen,
          from: ['not-objected'],
          to: 'objected',
          by: ['applicant'],
          guard: always(),
        },
        uphold: {
          ...reject,
          from: ['objected'],
          to: 'upheld',
          guard: fourEyes('reject'),
          effects,
        },
      },
    },
  },
});

/** Breaks between the main procedure and what runs beside it. */
export const PROCEDURE_MUTATIONS = {
  'advance-not-of-main': [
    revokeDoing({ kind: 'advance-main', transition: 'approve' }),
    'revoke: approve',
  ],
  'begins-not-beside': [revoked({ begins: ['draft'] }), 'revocation: draft'],
  'beside-nothing': [revoked({ beside: [] }), 'revocation'],
  'decided-twice': [
    upheldBy({ kind: 'advance-main', transition: 'reopen' }),
    'reject-by-ceiling, reopen, ',
  ],
  'decided-unheard': [revokeWith({ guard: always() }), 'revoke'],
  'effect-of-main': [revokeDoing({ kind: 'commit-award' }), 'revocation: revoke: commit-award'],
  'name-shared': [
    revoked({ deadlines: { ...revocation.deadlines, ...routes.workflow.deadlines } }),
    'deadlines: ',
  ],
  'objection-by-who-decided': [
    upheldBy({ kind: 'replace-decision', outcome: 'approved', amount: 'places' }),
    'uphold: reject-by-ceiling',
  ],
  'procedure-unbegun': [revokeWith({ to: revocation.initial }), 'revoke'],
} satisfies Partial<Mutations<FindingCode>>;
