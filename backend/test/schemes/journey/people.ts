import type { SchemeVersion } from '@tranche/domain';
import type { SampleApplication } from '@tranche/schemes';
import type { IdentityClaims } from '../../../src/identity/index.js';
import type { Client, Portal } from '../../portal/index.js';
import { naturalPerson, representative } from '../plans/people.js';

let people = 0;

/** Somebody whom the portal has not met: who may apply once a year has not done so yet. */
export function somebodyNew(
  { applicant }: Pick<SchemeVersion, 'applicant'>,
  kind: string,
): IdentityClaims {
  people += 1;
  const sub = `journey-${people}`;
  if (applicant.kind === 'person') return naturalPerson(sub, `Reiziger ${people}`);
  return representative(sub, String(80_000_000 + people), `Organisatie ${people}`, kind);
}

/** Who takes part in an application beside its lead: organisations, whoever leads. */
export function partnersFor({ partners }: SampleApplication) {
  return partners.map((each) => ({
    who: somebodyNew({ applicant: { kind: 'organisation' } }, each.kind),
    ...each,
  }));
}

type OfficeRole = IdentityClaims['roles'][number]['role'];

/** Two of every role, for what one may not do after oneself. */
export function colleagues(role: OfficeRole): readonly IdentityClaims[] {
  return ['first', 'second'].map((which) => ({
    ...naturalPerson(`${which}-${role}`, `${which} ${role}`),
    roles: [{ role, scheme: null, tranche: null }],
  }));
}

const sessions = new WeakMap<Portal, Map<string, Promise<Client>>>();

/** Signs somebody in once for a moment of the clock: what moves on may end a session. */
export function signedIn(portal: Portal, who: IdentityClaims): Promise<Client> {
  const known = sessions.get(portal) ?? new Map<string, Promise<Client>>();
  sessions.set(portal, known);
  const key = `${who.sub} at ${portal.clock.now().toString()}`;
  const client = known.get(key) ?? portal.signIn(who);
  known.set(key, client);
  return client;
}

/** Somebody of the office who reads a file. */
export function anOfficer(portal: Portal): Promise<Client> {
  const [officer] = colleagues('officer');
  if (!officer) throw new Error('There are no officers');
  return signedIn(portal, officer);
}
