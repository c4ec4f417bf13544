/**
 * Puts a text into the clipboard; false when the browser refuses. The text may still be on its way: Safari allows
 * copying only within the click, so it has to be asked for before the text is here.
 */
export async function copyText(text: Promise<string>): Promise<boolean> {
  try {
    const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
    // Whoever asked for the text tells why it did not come.
    blob.catch(() => undefined);
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
    return true;
  } catch {
    return false;
  }
}
