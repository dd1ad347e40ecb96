import { route } from './call.js';

export const readColleagues = route('GET /v1/applications/:reference/colleagues');
export const inviteColleague = route('POST /v1/applications/:reference/colleagues');
export const changeColleague = route('PUT /v1/applications/:reference/colleagues/:colleague');
export const endColleague = route('DELETE /v1/applications/:reference/colleagues/:colleague');
export const readColleagueInvitation = route('GET /v1/colleague-invitations/:colleague');
export const answerColleagueInvitation = route('POST /v1/colleague-invitations/:colleague/answers');
