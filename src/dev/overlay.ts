import { messagesIn } from "../i18n/messages";
import type { Language } from "../scenario/scenario";
import type { SavedProblem } from "./saved";
import "./overlay.css";

/** Lists an author's problems over the page. Errors open it; with warnings alone it stays a line until it is asked. */
export function createOverlay(host: HTMLElement = document.body) {
  const overlay = element("aside", "dev-problems");
  overlay.dataset["testid"] = "dev-problems";
  let asked: boolean | null = null;
  return {
    show(problems: readonly SavedProblem[], language: Language): void {
      overlay.remove();
      if (problems.length === 0) return void (asked = null);
      const { dev } = messagesIn(language);
      const errors = problems.filter(({ severity }) => severity === "error");
      const open = asked ?? errors.length > 0;
      const toggle = element("button", "quiet", open ? dev.hide : dev.show);
      toggle.addEventListener("click", () => {
        asked = !open;
        this.show(problems, language);
        overlay.querySelector("button")?.focus();
      });
      const head = element("div", "dev-head");
      head.append(
        element("h2", "", dev.heading(errors.length, problems.length - errors.length)),
        toggle,
      );
      overlay.classList.toggle("closed", !open);
      overlay.setAttribute("aria-label", dev.label);
      overlay.setAttribute("role", "alert");
      overlay.replaceChildren(head);
      if (open)
        overlay.append(
          listOf([...errors, ...problems.filter((one) => !errors.includes(one))], language),
        );
      host.append(overlay);
    },
  };
}

function listOf(problems: readonly SavedProblem[], language: Language): HTMLElement {
  const { dev, bringing } = messagesIn(language);
  const list = element("ol", "problems");
  for (const { severity, file, path, line, text, zh, en } of problems) {
    const { message, hint } = language === "en" ? en : zh;
    const place = element("a", "link", `${file}${line === null ? "" : `:${line}`}`);
    place.setAttribute(
      "href",
      `/__open-in-editor?file=${encodeURIComponent(`${path}:${line ?? 1}`)}`,
    );
    place.setAttribute("title", dev.openInEditor);
    place.addEventListener("click", (event) => {
      event.preventDefault();
      void fetch(place.getAttribute("href")!);
    });
    const head = element("p", "problem-place");
    head.append(place, " ", element("span", severity, bringing.severity[severity]));
    const item = element("li", "");
    item.append(head, element("p", "", message), element("p", "problem-hint", hint));
    if (text.trim() !== "") item.append(element("pre", "dev-line", `${line} │ ${text}`));
    list.append(item);
  }
  return list;
}

/** Words of a script are untrusted: always a text node. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.append(text);
  return made;
}
