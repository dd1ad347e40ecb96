import { PERMISSIONS } from './permissions.js';
import { NOBODYS, OFFICE_ONLY, REACH, STAFF, type Relation } from './relations.js';

/** A route as the walks through all of them take it. */
export interface WalkedRoute {
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly permission: string;
}

const ROUTES: readonly WalkedRoute[] = Object.entries(PERMISSIONS)
  .map(([route, permission]) => {
    const [method = '', path = ''] = route.split(' ');
    return { route, method, path, permission };
  })
  .filter(({ path }) => !NOBODYS.test(path));

/** About one file, or what stands around it. */
export const OF_A_FILE = ROUTES.filter(({ path }) => path.includes(':'));
export const LISTS = ROUTES.filter(({ path, method }) => !path.includes(':') && method === 'GET');

/** Who reaches this address of a file, as far as the relation to it goes. */
export function reachedBy(path: string): readonly Relation[] {
  const found = REACH.find(([prefix]) => path.startsWith(prefix));
  if (!found) throw new Error(`Say in REACH who reaches ${path}`);
  const [, relations] = found;
  return OFFICE_ONLY.test(path) ? relations.filter((each) => STAFF.includes(each)) : relations;
}

/** Whether the table of permissions lets this relation past the door of the route. */
export function mayEnter(relation: Relation, permission: string): boolean {
  if (permission === 'signed-in') return true;
  const role = relation.replace(/^(partner and |other )/, '').replace(/ of another scheme$/, '');
  return permission.split(' ').includes(role);
}
