import type { FileAct } from '@tranche/domain';

/**
 * Of each change that an applicant or a partner can make to an application: which act it is, as the table
 * of roles and acts knows it (`libs/domain/src/partnership/colleague.ts`). One that is not here is red.
 */
export const ACTS_OF_ROUTES: Readonly<Record<string, FileAct>> = {
  'POST /v1/applications/:reference/colleagues': 'people',
  'PUT /v1/applications/:reference/colleagues/:colleague': 'people',
  'DELETE /v1/applications/:reference/colleagues/:colleague': 'people',
  'POST /v1/applications/:reference/comments/:thread/replies': 'comment',
  'PUT /v1/applications/:reference/comments/:thread/resolution': 'comment',
  'POST /v1/applications/:reference/documents': 'write',
  'DELETE /v1/applications/:reference/documents/:document': 'write',
  'POST /v1/applications/:reference/partners': 'partners',
  'POST /v1/applications/:reference/partners/:partner/departures': 'partners',
  'POST /v1/applications/:reference/partners/:partner/lead': 'sign',
  'POST /v1/applications/:reference/partners/:partner/lead/answers': 'sign',
  'POST /v1/applications/:reference/partners/:partner/lead/withdrawals': 'sign',
  'POST /v1/applications/:reference/partners/:partner/replacements': 'partners',
  'POST /v1/applications/:reference/partners/:partner/agreement': 'pledge',
  'POST /v1/applications/:reference/partners/:partner/confirmation': 'sign',
  'POST /v1/applications/:reference/partners/:partner/invitations': 'partners',
  'POST /v1/applications/:reference/partners/:partner/invitations/withdrawals': 'partners',
  'PUT /v1/applications/:reference/partners/:partner/contribution': 'pledge',
  'POST /v1/applications/:reference/previews': 'sign',
  'POST /v1/applications/:reference/rehearsal/calls': 'partners',
  'PUT /v1/applications/:reference/sections/:section': 'write',
  'POST /v1/applications/:reference/sections/:section/comments': 'comment',
  'PUT /v1/applications/:reference/sections/:section/owner': 'partners',
  'DELETE /v1/applications/:reference/sections/:section/owner': 'partners',
  'PUT /v1/applications/:reference/sections/:section/owner/completion': 'write',
  'PUT /v1/applications/:reference/variant': 'write',
  'POST /v1/applications/:reference/transitions': 'sign',
  'POST /v1/invitations/:invitation/answers': 'sign',
};
