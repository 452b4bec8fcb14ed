import type { ChangeEvent } from "react";
import { useMessages } from "../session";
import { gatherFiles } from "./gather";
import { useBring } from "./useBring";

/** The same as dropping, for hands on a keyboard or a phone. */
export function OpenButtons() {
  const { bringing } = useMessages();
  const bring = useBring();
  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    target.value = "";
    if (files.length > 0) bring(gatherFiles(files));
  };
  return (
    <p className="actions open-buttons">
      <label className="button file">
        {bringing.openFile}
        <input
          type="file"
          className="sr-only"
          data-testid="open-file"
          multiple
          accept=".rapport,.zip,.yaml,.ink,.po"
          onChange={pick}
        />
      </label>
      <label className="button file open-folder">
        {bringing.openFolder}
        <input
          type="file"
          className="sr-only"
          data-testid="open-folder"
          ref={askForFolder}
          onChange={pick}
        />
      </label>
    </p>
  );
}

/** React does not know the attribute. */
const askForFolder = (input: HTMLInputElement | null) => input?.setAttribute("webkitdirectory", "");
