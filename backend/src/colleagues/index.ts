import { ColleagueRow } from './colleague.row.js';
import { MandateRow } from './mandates/mandate.row.js';

export { ColleaguesModule } from './colleagues.module.js';
export { InviteColleague } from './invite-colleague.js';
export { ListColleagues } from './list-colleagues.js';

export const colleagueEntities = [ColleagueRow, MandateRow];
