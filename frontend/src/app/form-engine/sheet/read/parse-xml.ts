import { SheetFault } from './sheet-fault.js';

/** A part of a spreadsheet as a tree. What declares names of its own is no spreadsheet: it may grow without end. */
export function parseXml(bytes: Uint8Array | undefined): Document {
  const text = new TextDecoder().decode(bytes);
  if (bytes === undefined || text.includes('<!DOCTYPE')) throw new SheetFault('damaged');
  const parsed = new DOMParser().parseFromString(text, 'text/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new SheetFault('damaged');
  return parsed;
}

/** Elements by their name, whatever comes before it (`x:row`). */
export function elementsOf(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}
