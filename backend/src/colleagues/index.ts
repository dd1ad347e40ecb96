import { ColleagueRow } from './colleague.row.js';

export { ColleaguesModule } from './colleagues.module.js';

export const colleagueEntities = [ColleagueRow];
