/** Hands the browser a file to keep. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its own hold of the file by the next turn; the memory can go.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
