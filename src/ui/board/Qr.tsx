import { encodeQR } from "qr";

/** White around a code, in modules, without which cameras do not find it. */
const QUIET = 4;

/** A QR code, drawn here: nothing is asked of anybody. */
export function Qr({ text, label }: { text: string; label: string }) {
  const modules = encodeQR(text, "raw", { ecc: "low", border: QUIET });
  const size = modules.length;
  const path = modules
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
    .join("");
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no other way to name a drawing
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="qr-paper" width={size} height={size} />
      <path d={path} />
    </svg>
  );
}
