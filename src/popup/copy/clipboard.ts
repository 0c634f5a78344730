// Out of the popup: onto the clipboard, or as a file.

/** Copies plain text. Throws where the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Saves text as a file in the reader's download folder. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name from an address: its last words, or "release". */
export function fileName(url: string | null, ending: string): string {
  const slug = url && URL.canParse(url) ? new URL(url).pathname.split('/').filter(Boolean).at(-1) : null;
  return `${(slug ?? 'release').replace(/[^\w-]+/g, '-').slice(0, 80)}.${ending}`;
}
