/**
 * Names that a package offers for a platform, but that the lockfile has forgotten.
 * npm leaves out what the registry lacked when the lockfile was made, and then says nothing: on
 * that platform `npm ci` installs no binary.
 */
export function forgottenPlatforms(lockfile) {
  const known = new Set(
    Object.keys(lockfile.packages).map((key) => key.split('node_modules/').pop()),
  );
  return Object.entries(lockfile.packages).flatMap(([key, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !known.has(name))
      .map((name) => `${key || 'package.json'} needs ${name}, which package-lock.json lacks.`),
  );
}
