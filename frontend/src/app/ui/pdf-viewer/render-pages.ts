import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

const LARGEST_SCALE = 1.6;
/** Pages this near to what is in sight are drawn; farther ones give their memory back. */
const NEAR = '1200px';
/** Enough pixels to tell a blank page from one with anything on it. */
const SAMPLE = 64;

/** The document behind an address; the library is a chunk of its own, fetched at the first PDF. */
export async function openDocument(address: string): Promise<PDFDocumentProxy> {
  const pdfjs = await import('pdfjs-dist');
  // Absolute: pdf.js resolves against the page, not against <base href>.
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdf/pdf.worker.min.mjs';
  const task = pdfjs.getDocument({
    url: address,
    standardFontDataUrl: '/pdf/fonts/',
    wasmUrl: '/pdf/wasm/',
    cMapUrl: '/pdf/cmaps/',
  });
  return task.promise;
}

/** What stands in place of a page; the words are the reader's. */
export interface PageWords {
  /** The name of a page, for who hears it. */
  readonly page: (number: number) => string;
  /** The page has nothing to show: it is blank, or cannot be drawn here. */
  readonly blank: (number: number) => string;
}

/**
 * Lays out a place for every page and draws those that come near to sight, with their text over
 * them, so that it can be selected and read aloud.
 *
 * @returns what stops the drawing
 */
export async function layOutPages(
  document: PDFDocumentProxy,
  target: HTMLElement,
  words: PageWords,
): Promise<() => void> {
  const width = target.clientWidth - 48;
  const first = await document.getPage(1);
  const places = Array.from({ length: document.numPages }, (_, index) => {
    const place = placeFor(scaled(first, width));
    place.setAttribute('aria-label', words.page(index + 1));
    target.append(place);
    return place;
  });
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target: place, isIntersecting } of entries) {
        const number = places.findIndex((each) => each === place) + 1;
        const found = places[number - 1];
        if (!found) continue;
        if (isIntersecting) void draw({ document, place: found, number, width, words });
        else found.replaceChildren();
      }
    },
    { root: target, rootMargin: NEAR },
  );
  for (const place of places) observer.observe(place);
  return () => observer.disconnect();
}

interface Drawing {
  readonly document: PDFDocumentProxy;
  readonly place: HTMLElement;
  readonly number: number;
  readonly width: number;
  readonly words: PageWords;
}

async function draw({ document, place, number, width, words }: Drawing): Promise<void> {
  if (place.childElementCount > 0) return;
  try {
    const { canvas, text, isBlank } = await drawPage(await document.getPage(number), place, width);
    place.replaceChildren(canvas, text, ...(isBlank ? [note(words.blank(number))] : []));
  } catch {
    place.replaceChildren(note(words.blank(number)));
  }
}

type Viewport = ReturnType<PDFPageProxy['getViewport']>;

function scaled(page: PDFPageProxy, width: number): Viewport {
  const scale = Math.min(LARGEST_SCALE, width / page.getViewport({ scale: 1 }).width);
  return page.getViewport({ scale });
}

function placeFor(viewport: Viewport): HTMLElement {
  const place = window.document.createElement('div');
  place.className = 'pdf-page';
  place.role = 'group';
  size(place, viewport);
  return place;
}

function size(element: HTMLElement, { width, height }: Viewport): void {
  element.style.inlineSize = `${width}px`;
  element.style.blockSize = `${height}px`;
}

async function drawPage(page: PDFPageProxy, place: HTMLElement, width: number) {
  const { TextLayer } = await import('pdfjs-dist');
  const viewport = scaled(page, width);
  const density = window.devicePixelRatio;
  const canvas = window.document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.width = viewport.width * density;
  canvas.height = viewport.height * density;
  size(canvas, viewport);
  size(place, viewport);
  place.style.setProperty('--total-scale-factor', String(viewport.scale));
  await page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] }).promise;

  const text = window.document.createElement('div');
  text.className = 'pdf-page__text';
  const layer = { textContentSource: page.streamTextContent(), container: text, viewport };
  await new TextLayer(layer).render();
  // A scan that cannot be decoded is left out without an error, and the text that was read from it is
  // over it unseen. A few words that are drawn can fall between the pixels of a sample.
  const hasText = text.textContent.trim() !== '';
  const isBlank = isOneColour(sampleOf(canvas)) && (!hasText || isOneColour(canvas));
  return { canvas, text, isBlank };
}

function sampleOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const sample = window.document.createElement('canvas');
  sample.width = SAMPLE;
  sample.height = SAMPLE;
  sample.getContext('2d')?.drawImage(canvas, 0, 0, SAMPLE, SAMPLE);
  return sample;
}

function isOneColour(canvas: HTMLCanvasElement): boolean {
  const { width, height } = canvas;
  const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
  if (!data) return false;
  const pixels = new Uint32Array(data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}

function note(text: string): HTMLElement {
  const paragraph = window.document.createElement('p');
  paragraph.className = 'pdf-page__note';
  paragraph.textContent = text;
  return paragraph;
}
