import {
  always,
  proceduresOf,
  type Effect,
  type FindingCode,
  type ProcedureDefinition,
  type SchemeVersion,
} from '@tranche/domain';
import { routes, there, type Mutations } from './mutation.fixture.js';

const revocation = there(proceduresOf(routes)['revocation']);
const revoke = there(revocation.transitions['revoke']);

const revoked = (change: Partial<ProcedureDefinition>): SchemeVersion => ({
  ...routes,
  procedures: { ...routes.procedures, revocation: { ...revocation, ...change } },
});
const revokeWith = (change: Partial<typeof revoke>): SchemeVersion =>
  revoked({ transitions: { ...revocation.transitions, revoke: { ...revoke, ...change } } });
const revokeDoing = (effect: Effect) => revokeWith({ effects: [...revoke.effects, effect] });

/** Breaks between the main procedure and what runs beside it. */
export const PROCEDURE_MUTATIONS = {
  'advance-not-of-main': [
    revokeDoing({ kind: 'advance-main', transition: 'approve' }),
    'revoke: approve',
  ],
  'begins-not-beside': [revoked({ begins: ['draft'] }), 'revocation: draft'],
  'beside-nothing': [revoked({ beside: [] }), 'revocation'],
  'decided-unheard': [revokeWith({ guard: always() }), 'revoke'],
  'effect-of-main': [revokeDoing({ kind: 'commit-award' }), 'revocation: revoke: commit-award'],
  'name-shared': [
    revoked({ deadlines: { ...revocation.deadlines, ...routes.workflow.deadlines } }),
    'deadlines: ',
  ],
  'procedure-unbegun': [revokeWith({ to: revocation.initial }), 'revoke'],
} satisfies Partial<Mutations<FindingCode>>;
