import type { Person, Which } from "../../course/people";
import { useMessages } from "../session";
import type { NameOf } from "./names";
import type { Group } from "./useGroups";

export interface Wishes {
  which: Which;
  named: boolean;
  /** Key of a person; null leaves it to whose device this is. */
  picked: string | null;
}

interface BoardWishesProps {
  group: Group;
  wishes: Wishes;
  onWish: (wishes: Wishes) => void;
  nameOf: NameOf;
  own: Person | null;
}

const RUNS: readonly Which[] = ["first", "latest", "best"];
const NOBODY = "#nobody";

/** Which runs are looked at, whether names are shown, and who is picked out. */
export function BoardWishes({ group, wishes, onWish, nameOf, own }: BoardWishesProps) {
  const { board } = useMessages();
  const byName = group.people.toSorted((a, b) =>
    nameOf(a).localeCompare(nameOf(b), undefined, { numeric: true }),
  );
  return (
    <div className="board-wishes">
      <fieldset>
        <legend className="sr-only">{board.whichLabel}</legend>
        {RUNS.map((which) => (
          <label key={which} className="board-wish">
            <input
              type="radio"
              name="which"
              className="sr-only"
              checked={wishes.which === which}
              onChange={() => onWish({ ...wishes, which })}
            />
            <span>{board.which[which]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend className="sr-only">{board.nameLabel}</legend>
        {[false, true].map((named) => (
          <label key={String(named)} className="board-wish">
            <input
              type="radio"
              name="named"
              className="sr-only"
              checked={wishes.named === named}
              onChange={() => onWish({ ...wishes, named })}
            />
            <span>{named ? board.named : board.anonymous}</span>
          </label>
        ))}
      </fieldset>
      <label className="board-pick">
        {board.pick}{" "}
        <select
          value={wishes.picked ?? own?.key ?? NOBODY}
          onChange={({ target }) => onWish({ ...wishes, picked: target.value })}
        >
          <option value={NOBODY}>{board.nobody}</option>
          {byName.map((person) => (
            <option key={person.key} value={person.key}>
              {nameOf(person)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
