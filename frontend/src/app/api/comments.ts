import { route } from './call.js';

export const readComments = route('GET /v1/applications/:reference/sections/:section/comments');
export const beginThread = route('POST /v1/applications/:reference/sections/:section/comments');
export const replyToThread = route('POST /v1/applications/:reference/comments/:thread/replies');
export const resolveThread = route('PUT /v1/applications/:reference/comments/:thread/resolution');
