/** Prints the transcript instead of the page of paper that the debrief otherwise is: see print-transcript.css. */
export function printTranscript(): void {
  const root = document.documentElement;
  root.dataset["prints"] = "transcript";
  window.addEventListener("afterprint", () => delete root.dataset["prints"], { once: true });
  window.print();
}
