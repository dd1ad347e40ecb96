import { route } from './call.js';

export const readDraws = route('GET /v1/draws');
export const readLatestDraw = route('GET /v1/draws/:tranche');
export const readDraw = route('GET /v1/draws/:tranche/:round');
