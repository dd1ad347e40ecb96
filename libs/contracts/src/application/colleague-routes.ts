import {
  AnswerColleagueInvitation,
  ChangeColleague,
  ColleagueInvitationView,
  ColleagueList,
  InviteColleague,
} from './colleagues.js';

/** The people of an organisation in an application, and what they are asked. */
export const COLLEAGUE_ROUTES = {
  'GET /v1/applications/:reference/colleagues': { answer: ColleagueList },
  'POST /v1/applications/:reference/colleagues': { body: InviteColleague, answer: ColleagueList },
  'PUT /v1/applications/:reference/colleagues/:colleague': {
    body: ChangeColleague,
    answer: ColleagueList,
  },
  'DELETE /v1/applications/:reference/colleagues/:colleague': { answer: ColleagueList },
  'GET /v1/colleague-invitations/:colleague': { answer: ColleagueInvitationView },
  'POST /v1/colleague-invitations/:colleague/answers': {
    body: AnswerColleagueInvitation,
    answer: ColleagueInvitationView,
  },
} as const;
