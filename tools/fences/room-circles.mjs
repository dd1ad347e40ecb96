import path from 'node:path';

/**
 * Rooms that need each other: they are one room, or one of them holds too much. Imports within a room
 * are its own business; front doors of the whole (an index at the top) only pass on.
 *
 * @param modules as dependency-cruiser found them: source and dependencies of each file
 * @param house the folder whose folders are rooms, such as `backend/src`
 * @returns each circle once, as the rooms in it
 */
export function roomCircles(modules, house) {
  const doors = new Map();
  for (const { source, dependencies } of modules) {
    const from = roomOf(source, house);
    if (from === null) continue;
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved, house);
      if (to !== null && to !== from) doors.set(from, (doors.get(from) ?? new Set()).add(to));
    }
  }
  return knots(doors);
}

/**
 * Rooms within rooms that need each other, at any depth: wherever a folder holds folders, arrows between
 * those go one way. What stands beside them, such as a module or a type that all need, is no room.
 *
 * @param top where to begin, such as `libs/domain/src`
 * @returns each circle once, with the folder that is its house
 */
export function innerCircles(modules, top) {
  const files = modules.map(({ source }) => source).filter((file) => file.startsWith(`${top}/`));
  const houses = new Set(files.flatMap((file) => foldersAbove(path.posix.dirname(file), top)));
  return [...houses].sort().flatMap((house) => {
    const isInFolder = (file) =>
      file.startsWith(`${house}/`) && file.indexOf('/', house.length + 1) > 0;
    const inFolders = modules
      .filter(({ source }) => isInFolder(source))
      .map(({ source, dependencies }) => ({
        source,
        dependencies: dependencies.filter(({ resolved }) => isInFolder(resolved)),
      }));
    return roomCircles(inFolders, house).map((rooms) => ({ house, rooms }));
  });
}

function foldersAbove(folder, top) {
  if (folder === top) return [];
  const above = path.posix.dirname(folder);
  return [above, ...foldersAbove(above, top)];
}

/** A file at the top is a room by itself. The platform is a row of rooms. */
function roomOf(file, house) {
  if (!file.startsWith(`${house}/`) || /\.(spec|fixture)\.ts$/.test(file)) return null;
  const [first, second, ...rest] = file.slice(house.length + 1).split('/');
  if (second === undefined) return /^(index|browser)\.ts$/.test(first) ? null : first;
  return first === 'platform' && rest.length > 0 ? path.posix.join(first, second) : first;
}

/** The rooms from which one comes back to oneself, gathered by who can reach whom. */
function knots(doors) {
  const reach = new Map([...doors.keys()].map((room) => [room, reachable(room, doors)]));
  const knot = (room) => [...reach.get(room)].filter((other) => reach.get(other)?.has(room)).sort();
  const found = [...reach.keys()].map(knot).filter((rooms) => rooms.length > 0);
  return [...new Map(found.map((rooms) => [rooms.join(), rooms])).values()];
}

function reachable(room, doors) {
  const seen = new Set();
  const next = [...(doors.get(room) ?? [])];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    next.push(...(doors.get(one) ?? []));
  }
  return seen;
}
