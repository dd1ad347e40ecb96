/**
 * A download, not shown inside the portal: a document comes from outside. The name goes in
 * plain letters for old browsers and in full as RFC 8187 has it; neither can break out of the header.
 *
 * @example attachmentNamed('plan "é".pdf') // attachment; filename="plan __.pdf"; filename*=UTF-8''plan%20%22%C3%A9%22.pdf
 */
export function attachmentNamed(fileName: string): string {
  return `attachment; ${named(fileName)}`;
}

/** To be shown beside the score sheet, where the portal's own viewer opens it. */
export function shownAs(fileName: string): string {
  return `inline; ${named(fileName)}`;
}

function named(fileName: string): string {
  const plain = fileName.replaceAll(/[^A-Za-z0-9 ._-]/g, '_');
  const full = encodeURIComponent(fileName).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${full}`;
}
