import type { Language } from "../scenario/scenario";
import { useMessages, useSession, useVerbs } from "./session";

/** Each language under its own name, so that it can be found by someone who reads only that one. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  "zh-CN": "中文",
  en: "English",
};

export function LanguageSwitch() {
  const messages = useMessages();
  return (
    <fieldset className="languages" aria-label={messages.nav.language}>
      <LanguageButton language="zh-CN" short="中文" testId="language-zh" />
      <LanguageButton language="en" short="EN" testId="language-en" />
    </fieldset>
  );
}

function LanguageButton(props: { language: Language; short: string; testId: string }) {
  const { language, short, testId } = props;
  const current = useSession((state) => state.language);
  const verbs = useVerbs();
  return (
    <button
      type="button"
      className="tool language"
      data-testid={testId}
      lang={language}
      aria-pressed={language === current}
      title={LANGUAGE_NAMES[language]}
      onClick={() => verbs.speak(language)}
    >
      {short}
    </button>
  );
}
