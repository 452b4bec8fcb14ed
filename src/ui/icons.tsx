/** Drawn on a 20 × 20 grid, coloured by the text around them; the name stands beside. */
export function SettingsIcon() {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2 6h9M16 6h2M2 14h2M9 14h9" />
      <circle cx="13.5" cy="6" r="2.2" />
      <circle cx="6.5" cy="14" r="2.2" />
    </svg>
  );
}

export function CheckIcon() {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M4 10.5l4 4 8-9" />
    </svg>
  );
}

export function TranscriptIcon() {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M4 2h12v16H4zM7 6.5h6M7 10h6M7 13.5h4" />
    </svg>
  );
}
