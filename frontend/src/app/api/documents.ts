import { route } from './call.js';

export const readDocuments = route('GET /v1/applications/:reference/documents');
export const addDocument = route('POST /v1/applications/:reference/documents');
export const documentFile = route('GET /v1/applications/:reference/documents/:document');
export const removeDocument = route('DELETE /v1/applications/:reference/documents/:document');

export const remarkOnDocument = route('PUT /v1/applications/:reference/documents/:document/remark');
export const takeBackRemark = route(
  'DELETE /v1/applications/:reference/documents/:document/remark',
);
