import {
  DecideOnReferenceList,
  ImportReferenceList,
  ReferenceListDifference,
  ReferenceListQuery,
  ReferenceListVersions,
  ReferenceListView,
} from './reference-data.js';

/** Lists that others keep: what everybody chooses from, and what is proposed and approved. */
export const REFERENCE_ROUTES = {
  'GET /v1/reference-lists': { answer: ReferenceListVersions },
  'GET /v1/reference-lists/:list': { query: ReferenceListQuery, answer: ReferenceListView },
  'POST /v1/reference-lists/:list/previews': {
    body: ImportReferenceList,
    answer: ReferenceListDifference,
  },
  'POST /v1/reference-lists/:list/proposals': {
    body: ImportReferenceList,
    answer: ReferenceListVersions,
  },
  'GET /v1/reference-lists/proposals/:proposal/difference': { answer: ReferenceListDifference },
  'POST /v1/reference-lists/proposals/:proposal/decisions': {
    body: DecideOnReferenceList,
    answer: ReferenceListVersions,
  },
} as const;
