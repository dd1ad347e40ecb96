/** What somebody recognises a browser by; nothing else of it is kept. */
export interface Device {
  readonly browser?: string;
  readonly system?: string;
}

/** The first that fits: most browsers also name those whose pages they can show. */
const BROWSERS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\b(OPR|Opera)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|Chromium|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
];

const SYSTEMS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

/** Browser and system as a browser calls itself; what is not known is left out. */
export function deviceOf(userAgent: string | undefined): Device {
  const [browser, system] = [BROWSERS, SYSTEMS].map(
    (names) => names.find(([, mark]) => mark.test(userAgent ?? ''))?.[0],
  );
  return { ...(browser && { browser }), ...(system && { system }) };
}
