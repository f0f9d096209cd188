/** Old browsers, and pages without https: the browser's own "copy", with what it takes put in its place. */
const copyByCommand = (parts: Readonly<Record<string, string>>): boolean => {
  let isCopied = false;
  const fill = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(parts)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    // Neither Etherpad nor anybody else replaces what was asked for.
    event.stopImmediatePropagation();
    isCopied = true;
  };
  document.addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, true);
  }
};

/** Put a text into the clipboard, by its types such as `text/html`; false where the browser doesn't let us. */
export const copy = async (parts: Readonly<Record<string, string>>): Promise<boolean> => {
  try {
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], {type})]);
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
    ]);
    return true;
  } catch {
    return copyByCommand(parts);
  }
};
