import { route } from './call.js';

export const readCoFinancing = route('GET /v1/applications/:reference/co-financing');
export const readPartners = route('GET /v1/applications/:reference/partners');
export const addPartner = route('POST /v1/applications/:reference/partners');
export const readChanges = route('GET /v1/applications/:reference/partnership-changes');
export const previewDeparture = route(
  'GET /v1/applications/:reference/partners/:partner/departures',
);
export const departPartner = route('POST /v1/applications/:reference/partners/:partner/departures');
export const replacePartner = route(
  'POST /v1/applications/:reference/partners/:partner/replacements',
);

export const readLeadTransfer = route('GET /v1/applications/:reference/partners/:partner/lead');
export const offerLead = route('POST /v1/applications/:reference/partners/:partner/lead');
export const answerLead = route('POST /v1/applications/:reference/partners/:partner/lead/answers');
export const withdrawLead = route(
  'POST /v1/applications/:reference/partners/:partner/lead/withdrawals',
);

export const saveContribution = route(
  'PUT /v1/applications/:reference/partners/:partner/contribution',
);
export const confirmPledge = route(
  'POST /v1/applications/:reference/partners/:partner/confirmation',
);
export const sendAgreement = route('POST /v1/applications/:reference/partners/:partner/agreement');
