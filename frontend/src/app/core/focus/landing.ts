/** What the keyboard reaches by itself. */
const REACHED =
  'a[href], button:not([disabled]), input:not([disabled], [type=hidden]), select, textarea, summary';
/** What has a name of its own to be read out, where nothing nearer is left. */
const NAMED = 'table, fieldset, form, section, dialog[open], main';

/**
 * Where somebody goes on after what had the focus was taken away, best first: what came in its place,
 * the same button of the next row or of the one before it, whatever stands beside it, what it stood in.
 */
export function nextAfter(lost: Element, records: readonly MutationRecord[]): readonly Element[] {
  const gone = removalOf(lost, records);
  if (!gone) return [];
  const { root, record } = gone;
  const path = pathFrom(root, lost);
  const came = records
    .filter(({ target }) => target === record.target)
    .flatMap(({ addedNodes }) => [...addedNodes])
    .filter((node) => node instanceof Element)
    .filter((element) => element.isConnected && element.textContent.trim() !== '');
  const beside = [
    elementFrom(record.nextSibling, 'nextSibling'),
    elementFrom(record.previousSibling, 'previousSibling'),
  ].filter((element) => element !== null);
  const same = beside
    .map((element) => at(element, path))
    .filter((element) => element?.matches(REACHED));
  const rows = beside.filter(({ tagName }) => path.length > 0 && tagName === root.tagName);
  const around = record.target instanceof Element ? record.target.closest(NAMED) : null;
  return [...came, ...same, ...rows, around].filter((element) => element instanceof Element);
}

/** Puts the focus there, or on the first thing in it that can have it. @returns whether it could */
export function landOn(place: Element): boolean {
  if (!(place instanceof HTMLElement)) return false;
  if (!place.matches(REACHED) && !place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus();
  if (place.ownerDocument.activeElement === place) return true;
  // A host that is no box of its own cannot have the focus; what it holds can.
  return [...place.children].some((child) => landOn(child));
}

/** The part of the page that went with it, and from where; what it stood in may be gone as well. */
function removalOf(lost: Element, records: readonly MutationRecord[]) {
  let root = topOf(lost);
  let record = takenOut(root, records);
  while (record && !record.target.isConnected) {
    root = topOf(record.target);
    record = takenOut(root, records);
  }
  return record && root instanceof Element ? { root, record } : null;
}

function takenOut(node: Node, records: readonly MutationRecord[]): MutationRecord | undefined {
  return records.find(({ removedNodes }) => [...removedNodes].includes(node));
}

function topOf(node: Node): Node {
  return node.parentNode ? topOf(node.parentNode) : node;
}

function elementFrom(start: Node | null, way: 'nextSibling' | 'previousSibling'): Element | null {
  for (let node = start; node; node = node[way]) {
    if (node instanceof Element && node.isConnected) return node;
  }
  return null;
}

/** By which child of which child it was reached. */
function pathFrom(root: Element, element: Element): readonly number[] {
  const parent = element.parentElement;
  if (element === root || !parent) return [];
  return [...pathFrom(root, parent), [...parent.children].indexOf(element)];
}

function at(root: Element, path: readonly number[]): Element | undefined {
  return path.reduce<Element | undefined>((element, index) => element?.children[index], root);
}
