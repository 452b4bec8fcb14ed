/** Where somebody sits: a shift of figure space to the right, and a size, kept on the table's edge. */
export interface Seat {
  shift: number;
  size: number;
}

/** Seats for the lead (first) and up to two more; the lead stays nearest. */
export function seatsFor(people: number): Seat[] {
  if (people <= 1) return [{ shift: 0, size: 1 }];
  if (people === 2)
    return [
      { shift: -138, size: 0.78 },
      { shift: 168, size: 0.72 },
    ];
  return [
    { shift: 0, size: 0.74 },
    { shift: -226, size: 0.6 },
    { shift: 226, size: 0.6 },
  ];
}
