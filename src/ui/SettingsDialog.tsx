import { LANGUAGES } from "../scenario/scenario";
import { Dialog } from "./Dialog";
import { GuideAgain } from "./guide/GuideOffer";
import { LANGUAGE_NAMES } from "./LanguageSwitch";
import { MyData } from "./MyData";
import { Preferences } from "./Preferences";
import { useMessages, useSession, useVerbs } from "./session";

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { settings } = useMessages();
  const current = useSession((state) => state.language);
  const verbs = useVerbs();
  return (
    <Dialog name="settings" heading={settings.heading} onClose={onClose}>
      <fieldset className="wish">
        <legend>{settings.language}</legend>
        {LANGUAGES.map((language) => (
          <label key={language} className="mode" lang={language}>
            <input
              type="radio"
              name="language"
              checked={language === current}
              onChange={() => verbs.speak(language)}
            />
            <b>{LANGUAGE_NAMES[language]}</b>
          </label>
        ))}
      </fieldset>
      <Preferences />
      <GuideAgain onLeave={onClose} />
      <MyData onErased={onClose} />
    </Dialog>
  );
}
