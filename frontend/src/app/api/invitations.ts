import { route } from './call.js';

export const readInvitation = route('GET /v1/invitations/:invitation');
export const answerInvitation = route('POST /v1/invitations/:invitation/answers');
export const invitePartner = route(
  'POST /v1/applications/:reference/partners/:partner/invitations',
);
export const withdrawInvitation = route(
  'POST /v1/applications/:reference/partners/:partner/invitations/withdrawals',
);
