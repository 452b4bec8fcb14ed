import type { Persona } from "./mind";

/** Clients to test and compare with. Every fact must hold for each of them. */
export const PERSONAS = {
  even: {
    mood: 0,
    lossAversion: 100,
    forgiveness: 100,
    expressiveness: 60,
    patience: 5,
    trust: { personal: 45, professional: 45, brand: 10 },
  },
  guarded: {
    mood: -3,
    lossAversion: 130,
    forgiveness: 80,
    expressiveness: 25,
    patience: 4,
    trust: { personal: 36, professional: 42, brand: 9 },
  },
  warm: {
    mood: 4,
    lossAversion: 95,
    forgiveness: 120,
    expressiveness: 80,
    patience: 6,
    trust: { personal: 52, professional: 46, brand: 11 },
  },
  volatile: {
    mood: -1,
    lossAversion: 150,
    forgiveness: 110,
    expressiveness: 95,
    patience: 3,
    trust: { personal: 44, professional: 44, brand: 10 },
  },
  forgiving: {
    mood: 2,
    lossAversion: 100,
    forgiveness: 180,
    expressiveness: 60,
    patience: 8,
    trust: { personal: 48, professional: 44, brand: 10 },
  },
} as const satisfies Record<string, Persona>;

export type PersonaName = keyof typeof PERSONAS;

export const isPersonaName = (text: string): text is PersonaName => Object.hasOwn(PERSONAS, text);
