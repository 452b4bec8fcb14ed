/** Studies that acts of more than one family come from. */

export const RACKHAM = "Rackham & Carlisle 1978; Rackham 1982";
export const FISHER = "Fisher & Ury 1981";
export const GUENZI = "Guenzi & Georges 2010";
