/**
 * Says every import over a fence, circle of rooms, touch of another room's table, call past the room of the
 * API and name at a front door for which nobody comes, and fails then.
 */
import { ROOT } from '../workspace.mjs';
import { callsPastTheRoom } from './api-room.mjs';
import { lookOver } from './cruise-workspace.mjs';
import { unusedAtDoors } from './front-doors.mjs';
import { touchesOverWalls } from './table-walls.mjs';

const { imports, circles } = await lookOver();
const said = [
  ...imports.map(({ rule, from, to }) => `${rule}: ${from} imports ${to}`),
  ...touchesOverWalls(ROOT),
  ...callsPastTheRoom(ROOT),
  ...unusedAtDoors(ROOT),
  ...circles.map(({ house, rooms }) => `circle of rooms in ${house}: ${rooms.join(', ')}`),
];
for (const each of said) console.error(each);
if (said.length > 0) process.exitCode = 1;
