import { createContext } from "react";
import type { Seeker } from "../analysis/debrief/elsewhere";

/** What finds moments of other scenarios for the debrief; null where nothing can: then none is offered. */
export const SeekerContext = createContext<Seeker | null>(null);
