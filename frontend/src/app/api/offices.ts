import { route } from './call.js';

export const readOffices = route('GET /v1/offices');
export const giveOffice = route('POST /v1/offices');
export const endOffice = route('POST /v1/offices/:office/endings');
