import { createContext } from "react";
import type { Weigher } from "../analysis/debrief/weigher";

/** What solves scenarios for the debrief; null where nothing can: then no move is judged. */
export const WeigherContext = createContext<Weigher | null>(null);
