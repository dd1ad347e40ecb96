import { ReferenceListVersions, type ImportReferenceList } from '@tranche/contracts';
import type { Answer } from '../answer.js';
import type { Portal } from '../start-portal.js';

/** Has the officer propose a list of these codes and another approve it, valid long since unless said otherwise. */
export async function importList(
  portal: Portal,
  list: string,
  codes: readonly string[],
  validFrom = '2000-01-01',
): Promise<void> {
  const taken = await takeIn(portal, list, {
    source: 'Lijst van de test',
    validFrom,
    note: { nl: 'voorbeeld', en: 'example' },
    csv: ['code;nl;en', ...codes.map((code) => `${code};${code};${code}`)].join('\n'),
  });
  // A test that needs the same list once more has it already.
  if (taken.status !== 409) taken.as(ReferenceListVersions);
}

/** A version that an officer proposes and a decision maker approves; the refusal where it is not right. */
export async function takeIn(
  portal: Portal,
  list: string,
  version: ImportReferenceList,
): Promise<Answer> {
  const [lotte, ruben] = [await portal.as('lotte'), await portal.as('ruben')];
  const proposed = await lotte.post(`/v1/reference-lists/${list}/proposals`, version);
  if (proposed.status !== 201) return proposed;
  const { proposals } = proposed.as(ReferenceListVersions);
  const { id } = proposals.find((each) => each.list === list && each.returned === null) ?? {};
  const path = `/v1/reference-lists/proposals/${id}/decisions`;
  return ruben.post(path, { outcome: 'approved' });
}
