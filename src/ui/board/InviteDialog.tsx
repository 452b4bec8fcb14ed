import { useState } from "react";
import { type Mode, MAX_SEED } from "../../playthrough/log";
import { type Language, LANGUAGES } from "../../scenario/scenario";
import { LANGUAGE_NAMES } from "../LanguageSwitch";
import { useMessages, useSession } from "../session";
import { CopyButton } from "./CopyButton";
import { CopyText } from "./CopyText";
import { Dialog } from "../Dialog";
import { isLocal, linkTo } from "./links";
import { Qr } from "./Qr";
import { useScenario } from "./useGroups";

/** Settles scenario, variant, seed, mode and language for everybody, in one link. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { board, brief } = useMessages();
  const shelf = useSession((state) => state.shelf);
  const spoken = useSession((state) => state.language);
  const [id, setId] = useState(shelf[0]?.id ?? "");
  const [variant, setVariant] = useState(0);
  const [seed, setSeed] = useState(todaysSeed);
  const [mode, setMode] = useState<Mode>("assess");
  const [language, setLanguage] = useState<Language>(spoken);
  const scenario = useScenario(id);
  const variants = scenario?.variants.length ?? 1;
  const good = /^\d{1,10}$/.test(seed) && Number(seed) <= MAX_SEED;
  const settled = { scenario: id, variant, seed: Number(seed), mode, language };
  const link = linkTo({ screen: "brief", id, settled });
  return (
    <Dialog name="invite" heading={board.inviteHeading} onClose={onClose}>
      <p className="aside">{board.inviteHint}</p>
      <div className="invite-fields">
        <label>
          <b>{board.scenario}</b>
          <select
            value={id}
            onChange={({ target }) => {
              setId(target.value);
              setVariant(0);
            }}
          >
            {shelf.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {entry.titles[spoken]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <b>{board.variant}</b>
          <select value={variant} onChange={({ target }) => setVariant(Number(target.value))}>
            {Array.from({ length: variants }, (_, i) => (
              <option key={i} value={i}>
                {board.variantNamed(i + 1)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <b>{board.mode}</b>
          <select value={mode} onChange={({ target }) => setMode(target.value as Mode)}>
            <option value="assess">{brief.assess}</option>
            <option value="practice">{brief.practice}</option>
          </select>
        </label>
        <label>
          <b>{board.inviteLanguage}</b>
          <select value={language} onChange={({ target }) => setLanguage(target.value as Language)}>
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="invite-seed">
          <b>{board.seed}</b>
          <input
            type="text"
            inputMode="numeric"
            data-testid="invite-seed"
            aria-invalid={!good}
            aria-describedby="invite-seed"
            value={seed}
            onChange={({ target }) => setSeed(target.value.trim())}
          />
          <small id="invite-seed" className={good ? undefined : "bad"}>
            {good ? board.seedHint : board.seedBad}
          </small>
        </label>
      </div>
      {good && (
        <>
          <div className="code-shown">
            <CopyText name={board.inviteLink} text={link} testId="invite-link" />
            <Qr text={link} label={board.inviteLink} />
          </div>
          <p className="actions">
            <CopyButton text={link} name={board.copyLink} filled />
          </p>
          {isLocal() && <p className="told">{board.inviteLocal}</p>}
        </>
      )}
    </Dialog>
  );
}

/** The day, so that it can be said aloud: 20261122. */
function todaysSeed(): string {
  const day = new Date();
  return String(day.getFullYear() * 10_000 + (day.getMonth() + 1) * 100 + day.getDate());
}
