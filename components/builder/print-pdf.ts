/**
 * Sends the PDF's own pages to the printer, from a frame that nobody sees.
 *
 * @returns false where this browser shows no PDF at all, or does not let a page print one: the caller then has the browser
 *   print its own drawing of the sheet. Many clinics switch the PDF viewer off.
 */
export async function printPdf(pdf: Blob): Promise<boolean> {
  const address = URL.createObjectURL(pdf);
  try {
    const frame = await loadFrame(address);
    // Where the viewer belongs to another origin, this throws.
    frame.focus();
    frame.print();
    return true;
  } catch {
    return window.open(address, "_blank") !== null;
  }
}

/** False in a browser whose PDF viewer is switched off: it would save the file where we ask it to show it. */
export function canShowPdf(): boolean {
  return navigator.pdfViewerEnabled;
}

const FRAME_ID = "print-frame";

/** The frame stays until the next printing: a browser may still read from it while its dialog is open. */
function loadFrame(address: string): Promise<Window> {
  const old = document.getElementById(FRAME_ID);
  if (old instanceof HTMLIFrameElement) {
    URL.revokeObjectURL(old.src);
    old.remove();
  }
  const frame = document.createElement("iframe");
  frame.id = FRAME_ID;
  // Hidden by its place and not by "display: none", which some browsers do not print.
  frame.className = "sr-only";
  frame.tabIndex = -1;
  frame.ariaHidden = "true";
  return new Promise((resolve, reject) => {
    frame.addEventListener("load", () => {
      if (frame.contentWindow) resolve(frame.contentWindow);
      else reject(new Error("The frame has no window."));
    });
    frame.src = address;
    document.body.append(frame);
  });
}
