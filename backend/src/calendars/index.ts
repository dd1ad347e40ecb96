import { CalendarAddressRow } from './calendar-address.row.js';

export { readerOfCalendar, readsUntil } from './calendar-addresses.js';
export { CalendarsModule } from './calendars.module.js';

export const calendarEntities = [CalendarAddressRow];
