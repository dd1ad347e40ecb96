/** What somebody can be to one application that another applicant sent. */
export const RELATIONS = [
  'applicant',
  'former mandate',
  'partner',
  'partner and officer',
  'stranger',
  'assessor',
  'other assessor',
  'officer',
  'officer of another scheme',
  'chair',
  'decision-maker',
  'auditor',
] as const;

export type Relation = (typeof RELATIONS)[number];

export const STAFF: readonly Relation[] = ['officer', 'chair', 'decision-maker', 'auditor'];
export const PARTNERS: readonly Relation[] = ['partner', 'partner and officer'];

/** Who reaches what, by how its address begins; a route under none of these is red. */
export const REACH: readonly (readonly [prefix: string, reachedBy: readonly Relation[]])[] = [
  // Only of who leads and of the partner itself.
  ['/v1/applications/:reference/partners/:partner/departures', ['applicant', 'partner']],
  ['/v1/applications/:reference/partners/:partner/lead', ['applicant', 'partner']],
  // Whoever applied begins a new one with it, and nobody else.
  ['/v1/applications/:reference/reuse', ['applicant']],
  // No part of the file: the office never sees what people say to each other about it.
  ['/v1/applications/:reference/comments', ['applicant', ...PARTNERS]],
  ['/v1/applications/:reference/sections/:section/comments', ['applicant', ...PARTNERS]],
  ['/v1/applications/:reference/section-owners', ['applicant', ...PARTNERS]],
  ['/v1/applications/:reference/sections/:section/owner', ['applicant', ...PARTNERS]],
  ['/v1/applications/:reference/rehearsal', ['applicant', ...PARTNERS]],
  // The office reads what was sent, not how it came about.
  ['/v1/applications/:reference/sections/:section/versions', ['applicant', ...PARTNERS]],
  ['/v1/applications/:reference', ['applicant', ...PARTNERS, ...STAFF]],
  ['/v1/assignments/:assignment', ['assessor']],
  // Only of the colleague that it asks, who is none of these.
  ['/v1/colleague-invitations/:colleague', []],
  // Only of the organisation that it asks.
  ['/v1/invitations/:invitation', ['partner']],
  ['/v1/letters/:letter', ['applicant', ...STAFF]],
  // Only of who gave it and who received it.
  ['/v1/mandates/:mandate', []],
  ['/v1/messages/:message', ['applicant']],
  ['/v1/tranches/:tranche', ['partner and officer', ...STAFF]],
  ['/v1/offices/:office', ['partner and officer', 'officer of another scheme', ...STAFF]],
  ['/v1/programmes/:programme', ['partner and officer', ...STAFF]],
];

/** Of a page of the office nobody who takes part sees more than that it is not there (Awb 2:4). */
export const OFFICE_ONLY = /\/applications\/:reference\/(advice|assess|assign|duties)/;

/** What nobody's file is behind: what everybody may see, one's own session, lists by code. */
export const NOBODYS =
  /^\/(auth|health|v1\/(sessions?|schemes|draws|authenticity|calendars?|mail-choice|reference-lists|openapi\.json))(\/|$)/;
