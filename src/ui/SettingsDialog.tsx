import { useEffect, useRef } from "react";
import { LANGUAGES } from "../scenario/scenario";
import { GuideAgain } from "./guide/GuideOffer";
import { LANGUAGE_NAMES } from "./LanguageSwitch";
import { MyData } from "./MyData";
import { Preferences } from "./Preferences";
import { useMessages, useSession, useVerbs } from "./session";

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { settings } = useMessages();
  const current = useSession((state) => state.language);
  const verbs = useVerbs();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog className="settings" ref={dialog} aria-labelledby="settings" onClose={onClose}>
      <div className="settings-head">
        <h2 id="settings">{settings.heading}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {settings.close}
        </button>
      </div>
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
    </dialog>
  );
}
