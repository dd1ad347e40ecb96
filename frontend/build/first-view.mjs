/** Scripts that a browser fetches with this one, before it can run. */
const withImports = (outputs, file, found = new Set()) => {
  if (found.has(file) || !outputs[file]) return found;
  found.add(file);
  for (const { path, kind } of outputs[file].imports ?? []) {
    if (kind !== 'dynamic-import') withImports(outputs, path, found);
  }
  return found;
};

/** Scripts that `index.html` names. */
export function firstScripts(outputs) {
  const [main] =
    Object.entries(outputs).find(([, each]) => each.entryPoint === 'src/main.ts') ?? [];
  if (!main) throw new Error('The build has no src/main.ts.');
  return withImports(outputs, main);
}

/** What a page fetches beyond the first scripts: its own, and those that it imports. */
export function scriptsOf(outputs, entryPoint) {
  const [file] = Object.entries(outputs).find(([, each]) => each.entryPoint === entryPoint) ?? [];
  if (!file) throw new Error(`The build has no script for ${entryPoint}.`);
  return withImports(outputs, file).difference(firstScripts(outputs));
}

/** Styles and fonts that `index.html` names. */
export function linkedFiles(page) {
  const links = [...page.matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
  const named = (pattern) =>
    links.filter((link) => pattern.test(link)).map((link) => /href="([^"]+)"/.exec(link)?.[1]);
  return { styles: named(/rel="stylesheet"/), fonts: named(/as="font"/) };
}
