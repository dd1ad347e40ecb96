import { route } from './call.js';

/** What an assessor does. */
export const readMyAssignments = route('GET /v1/assignments');
export const readAssignment = route('GET /v1/assignments/:assignment');
export const assignmentFile = route('GET /v1/assignments/:assignment/documents/:document');
export const declareInterests = route('PUT /v1/assignments/:assignment/interests');
export const saveScores = route('PUT /v1/assignments/:assignment/scores');
export const submitScores = route('POST /v1/assignments/:assignment/submissions');
