import { AnswerLeadTransfer, LeadTransferView } from './lead-transfers.js';
import { PartnerList } from './partners.js';
import {
  Depart,
  Departed,
  DepartureQuery,
  DepartureView,
  PartnershipHistory,
  ReplacePartner,
} from './partnership-changes.js';

/** Who leaves a partnership or comes into it for another, and what that does. */
export const PARTNERSHIP_CHANGE_ROUTES = {
  'GET /v1/applications/:reference/partnership-changes': { answer: PartnershipHistory },
  'GET /v1/applications/:reference/partners/:partner/departures': {
    query: DepartureQuery,
    answer: DepartureView,
  },
  'POST /v1/applications/:reference/partners/:partner/departures': {
    body: Depart,
    answer: Departed,
  },
  'GET /v1/applications/:reference/partners/:partner/lead': { answer: LeadTransferView },
  'POST /v1/applications/:reference/partners/:partner/lead': { answer: LeadTransferView },
  'POST /v1/applications/:reference/partners/:partner/lead/answers': {
    body: AnswerLeadTransfer,
    answer: LeadTransferView,
  },
  'POST /v1/applications/:reference/partners/:partner/lead/withdrawals': {
    answer: LeadTransferView,
  },
  'POST /v1/applications/:reference/partners/:partner/replacements': {
    body: ReplacePartner,
    answer: PartnerList,
  },
} as const;
