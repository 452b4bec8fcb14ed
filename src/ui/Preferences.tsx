import { MOTIONS, TEXT_SIZES } from "../saves/settings";
import { useMessages, useSession, useVerbs } from "./session";

/** How the page is to be: text size, motion, sound, body language in words. */
export function Preferences() {
  const { settings } = useMessages();
  const preferences = useSession((state) => state.preferences);
  const verbs = useVerbs();
  return (
    <>
      <Wish
        name="textSize"
        legend={settings.textSize}
        options={TEXT_SIZES}
        words={settings.textSizes}
        chosen={preferences.textSize}
        onChoose={(textSize) => verbs.prefer({ textSize })}
      />
      <Wish
        name="motion"
        legend={settings.motion}
        options={MOTIONS}
        words={settings.motions}
        chosen={preferences.motion}
        onChoose={(motion) => verbs.prefer({ motion })}
      />
      <Switch
        name="describes"
        label={settings.describes}
        hint={settings.describesHint}
        on={preferences.describes}
        onChange={(describes) => verbs.prefer({ describes })}
      />
      <Switch
        name="sound"
        label={settings.sound}
        hint={settings.soundHint}
        on={preferences.sound}
        onChange={(sound) => verbs.prefer({ sound })}
      />
    </>
  );
}

interface WishProps<T extends string> {
  name: string;
  legend: string;
  options: readonly T[];
  words: Readonly<Record<T, string>>;
  chosen: T;
  onChoose: (option: T) => void;
}

function Wish<T extends string>({ name, legend, options, words, chosen, onChoose }: WishProps<T>) {
  return (
    <fieldset className="wish" data-wish={name}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option} className="mode">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <b>{words[option]}</b>
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  name: string;
  label: string;
  hint: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

function Switch({ name, label, hint, on, onChange }: SwitchProps) {
  return (
    <label className="switch" data-wish={name}>
      <input
        type="checkbox"
        name={name}
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      <b>{label}</b>
      <small>{hint}</small>
    </label>
  );
}
