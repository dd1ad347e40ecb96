/** What no file system takes in a name. */
const NOT_IN_A_NAME = /[\\/:*?"<>|]/g;

/** Hands a file that was made in the browser to the person, as a download. */
export function saveFile(document: Document, file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(NOT_IN_A_NAME, ' ');
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
