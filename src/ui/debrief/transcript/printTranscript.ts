/**
 * Prints the transcript instead of the page of paper that the debrief otherwise is: see print-transcript.css. What is
 * still folded within its turns lies open meanwhile.
 */
export function printTranscript(): void {
  const root = document.documentElement;
  const folded = [...document.querySelectorAll<HTMLDetailsElement>(".report details details")];
  const opened = folded.filter(({ open }) => !open);
  const turn = (open: boolean) => opened.forEach((one) => (one.open = open));
  const over = () => {
    delete root.dataset["prints"];
    turn(false);
  };
  root.dataset["prints"] = "transcript";
  turn(true);
  window.addEventListener("afterprint", over, { once: true });
  window.print();
}
