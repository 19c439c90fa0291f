/** Turns of the pattern, and points on one of its curves. */
const copies = 36;
const steps = 120;

/** One closed curve of a rosette, as printed on banknotes and passports so that a copy shows. */
function curve(radius: number, depth: number, lobes: number): string {
  const points = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const reach = radius + depth * Math.cos(lobes * angle);
    return `${(reach * Math.cos(angle)).toFixed(1)} ${(reach * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join("L")}Z`;
}

const rings = [
  { id: "outer", path: curve(236, 52, 5), turn: 72 },
  { id: "middle", path: curve(142, 38, 4), turn: 90 },
  { id: "inner", path: curve(72, 26, 3), turn: 120 },
];

/** The rosette of a security print. Decoration: it says nothing. */
export function Guilloche({ className }: { className?: string }) {
  return (
    <svg viewBox="-300 -300 600 600" aria-hidden="true" className={className}>
      <defs>
        {rings.map(({ id, path }) => (
          <path
            key={id}
            id={`guilloche-${id}`}
            d={path}
            fill="none"
            stroke="currentColor"
            strokeWidth="0.5"
          />
        ))}
      </defs>
      {rings.map(({ id, turn }) =>
        Array.from({ length: copies }, (_, copy) => (
          <use
            // biome-ignore lint/suspicious/noArrayIndexKey: the copies differ in nothing but their place
            key={`${id}-${copy}`}
            href={`#guilloche-${id}`}
            transform={`rotate(${((turn * copy) / copies).toFixed(2)})`}
          />
        )),
      )}
    </svg>
  );
}
