import { route } from './call.js';

export const readMessages = route('GET /v1/messages');
export const markRead = route('PUT /v1/messages/:message/read-marks');
export const markAllRead = route('PUT /v1/messages/read-marks');

export const readLetter = route('GET /v1/letters/:letter');
export const letterPdf = route('GET /v1/letters/:letter/pdf');

export const readSignedInPlaces = route('GET /v1/sessions');
export const endPlace = route('DELETE /v1/sessions/:place');
export const endEveryPlace = route('DELETE /v1/sessions');

export const chooseLanguage = route('PUT /v1/session/language');

export const readCalendar = route('GET /v1/calendar');
export const makeCalendar = route('POST /v1/calendar');
export const endCalendar = route('DELETE /v1/calendar');
/** Read by calendars, never by a screen. */
export const calendarFeed = route('GET /v1/calendars/:secret');

export const readMailChoice = route('GET /v1/mail-choice');
export const chooseMail = route('PUT /v1/mail-choice');

export const readWorkItems = route('GET /v1/work-items');
